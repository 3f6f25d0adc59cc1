/**
 * What the command cannot reach, told when it is done: to web staff, in Danish, since staff answer the one who asked.
 * Addresses of services change: try them now and then. Written in November 2026.
 */
export const outside = {
  heading: 'Det her er tilbage, og kun du kan gøre det',
  commit: 'Gem ændringerne i Git. Skriv ikke navnet i beskeden:',
  history:
    'Navnet står stadig i Gits historie, også i ændringen, der lige er gemt. Alle med adgang til arkivet kan læse det; er arkivet åbent, kan alle. Aftal et tidspunkt, hvor ingen skriver, tag en sikkerhedskopi, og skriv historien om i en frisk klon med git-filter-repo (github.com/newren/git-filter-repo):',
  afterHistory:
    'Alle henter derefter en ny klon og sletter den gamle: et skub fra en gammel klon lægger navnet tilbage. Udgaverne i historien er nu selv uden navnet, så mappen content/erasures og listerne »versions« i content/erasures.yaml skal slettes; filnavnene dér er regnet ud fra den gamle tekst, og et gæt på navnet kan prøves efter med dem. Beskeden om, at et navn er fjernet, bliver stående på siden Ændringer.',
  host: 'Hos Git-værten: kladder på grenene cms/…, gemte pull requests, forks og sikkerhedskopier har deres egne kopier. Bed værten om at rydde op; GitHub gør det kun efter henvendelse.',
  build:
    'Byg og udgiv siden. Indtil da ligger navnet i .cache/, i dist/ og på nettet. Bliver siden vist direkte fra dist/, så lad mappen ligge, til den nye er bygget. Tøm CDN’ets lager, og slet gamle udgivelser hos byggetjenesten: hos Netlify og Cloudflare Pages har hver af dem sin egen adresse, som bliver ved med at svare.',
  search:
    'Søgemaskiner viser den gamle tekst, til de har været forbi igen. Bed dem om det: Google, search.google.com/search-console/remove-outdated-content, og Bing, www.bing.com/webmasters/tools/contentremoval.',
  previews:
    'Facebook og LinkedIn gemmer det, som er delt. Få dem til at hente siden igen: developers.facebook.com/tools/debug og www.linkedin.com/post-inspector.',
  archives:
    'Wayback Machine fjerner sider efter henvendelse til info@archive.org. Netarkivet (Det Kgl. Bibliotek) gemmer nettet efter pligtafleveringsloven og sletter ikke; kun forskere har adgang.',
  sent: 'Mails og feeds, der er sendt, kan ikke kaldes tilbage. Skriv til de medier og samarbejdspartnere, der har fået navnet (databeskyttelsesforordningens artikel 17, stk. 2, og artikel 19).',
  browsers:
    'Redaktionens browsere kan gemme kladder med navnet. Bed kollegerne om at åbne redaktionen og gemme eller kassere dem.',
  answer:
    'Svar den, der bad om det, senest en måned efter (artikel 12, stk. 3). Journalisér det dér, hvor I ellers gør, ikke her.',
  inside: 'I indholdet står tilbage:',
  unsilenced: (file: string) =>
    `content/${file}: oplysningerne i billedfilen kunne ikke fjernes, uden at billedet blev ændret. Gem det igen uden oplysninger i et billedprogram.`,
  attachment: 'Bilag kan ikke skrives om her. Læg en ny fil op under et nyt navn, og slet den gamle.',
};
