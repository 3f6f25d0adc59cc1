import { dateAndTime, longDate } from '../../danish/dates.ts';

/** What is said of a version that a name was taken out of. */
export const nameErased = (at: Date): string => `Et navn er fjernet fra denne udgave ${longDate(at)}.`;

/** What the page of a release's changes says of a name that was taken out. */
export const namesErased = ({
  at,
  wording,
  reason,
}: {
  at: Date;
  wording: string;
  reason?: string | undefined;
}): string =>
  `Et navn er fjernet fra nyheden og dens tidligere udgaver ${longDate(at)}. Der står ”${wording}” i stedet.${reason === undefined ? '' : ` ${reason}`}`;

const kinds = {
  whole: '',
  short: 'måske: uden mellemnavn',
  middle: 'måske: med et andet mellemnavn',
  joined: 'måske: skrevet sammen',
  initials: 'måske: med forbogstav',
  last: 'måske: kun efternavn',
  first: 'måske: kun fornavn',
};

/** How surely a place is the person: `whole` is the name; all others may be someone else, and are asked about one by one. */
export type Certainty = keyof typeof kinds;

const doubts = {
  locked: 'er låst med en adgangskode',
  broken: 'er i stykker eller kan ikke åbnes her',
  kind: 'er af en slags, der ikke kan læses her',
  deep: 'er pakket ned for mange gange',
  picture: 'viser et billede, som der kan stå tekst på',
  letters: 'har tekst, der kun kan læses med øjnene',
  hidden: 'rummer oplysninger ud over billedet, der ikke kan læses her',
  signed: 'er underskrevet digitalt, og underskriften kan ikke læses her',
};

/** WhyUnsure nobody can say that a file does not bear a name. */
export type WhyUnsure = keyof typeof doubts;

/** What the one is told and asked who takes a name out: staff, beside the web staff who run the command. */
export const erasure = {
  looksFor: (names: readonly string[]) => `Leder efter ${names.map((name) => `»${name}«`).join(', ')}.`,
  reach: {
    none: 'Her er ingen Git-historie, så der er ingen tidligere udgaver at se i.',
    part: 'Kun en del af Git-historien er hentet, så ældre udgaver kan ikke ses. Hent resten først: git fetch --unshallow',
  },
  nothing: 'Navnet blev ikke fundet.',
  nothingSure: 'Navnet blev ikke fundet i det, der kan læses. Men der er filer, som ikke kan læses helt.',
  text: (file: string) => `Tekst: ${file}`,
  earlier: (at: Date) => `udgave gemt ${dateAndTime(at)}`,
  line: (line: number) => `linje ${line}`,
  kind: (kind: Certainty) => (kind === 'whole' ? '' : ` (${kinds[kind]})`),
  headings: {
    people: 'Personer',
    named: 'Filnavne og adresser',
    texts: 'Tekster',
    earlier: 'Tidligere udgaver',
    pictures: 'Oplysninger i billedfiler',
    attachments: 'Bilag og andre filer',
    unsure: 'Usikkert: navnet kan stå i disse filer, for de kan ikke læses helt. Åbn hver fil, og se efter',
  },
  written: (place: string, written: string, kind: Certainty) => `${place}${erasure.kind(kind)}: »${written}«`,
  doubt: (file: string, why: WhyUnsure, inside: readonly string[]) =>
    `${[file, ...inside.slice(0, 5)].filter((part) => part !== '').join(', ')}${inside.length > 5 ? ` og ${inside.length - 5} steder mere` : ''}: ${doubts[why]}`,
  page: (number: number) => `side ${number}`,
  earlierState: 'det, som filen gemmer om sin tidligere udgave',
  noPixels:
    'Hvad billeder og skannede sider viser, kan ingen maskine her se. Se selv de billeder igennem, som personen kan være på.',

  askWording: 'Hvad skal der stå i stedet for navnet? (fx en borger)',
  wordingFault: {
    signs: 'Brug kun bogstaver, tal, mellemrum, punktum og bindestreg, og begynd med et bogstav.',
    name: 'Ordene rummer selv en del af navnet. Vælg andre.',
    length: 'Skriv mellem 2 og 60 tegn.',
  },
  keys: {
    sure: 'j = ja · n = nej · alle = ja til resten i filen · ingen = nej til resten i filen · stop',
    unsure: 'j = ja · n = nej · ingen = nej til resten i filen · stop',
    yesNo: 'j = ja · n = nej · stop',
    person: 'o = omskriv · f = fjern · b = behold · stop',
  },
  again: 'Det svar kendes ikke.',
  before: (context: string) => `  før:   ${context}`,
  after: (context: string) => `  efter: ${context}`,
  person: (file: string) =>
    `${file} er personens egen fil.\n  omskriv: filen får et andet navn og mister navn, telefon, mail og stavemåder; citater viser de nye ord.\n  fjern:   filen slettes; citater får de nye ord skrevet ind.\n  Begge dele tager personen af listerne over pressekontakter.`,
  role: (role: string) => `Titlen »${role}« kan også pege på personen. Skal den blive stående?`,
  roleGone: 'titlen er fjernet',
  rename: (from: string, to: string) =>
    `Filens navn rummer navnet:\n  før:   ${from}\n  efter: ${to}\n  Den gamle adresse svarer ikke mere, og den bliver taget ud af listen over udgivne adresser. Omdøb?`,
  mail: (mail: string, instead: string) =>
    `Mailadressen ${mail} rummer navnet. Skriv pressens mail ${instead} i stedet?`,
  dropAddress: (address: string) =>
    `Adressen ${address} rummer navnet. Tag den ud? Er den siden egen, svarer den ikke mere.`,
  unlink: (address: string) => `Linket til ${address} rummer navnet. Fjern linket, og lad ordene stå?`,
  picture: (file: string, written: string) =>
    `Billedfilen ${file} rummer »${written}« i sine oplysninger. Fjern alle filens oplysninger (fotograf, sted, kamera)? Billedet selv ændres ikke.`,

  stopped: 'Stoppet. Intet er ændret.',
  refused: 'Intet er ændret, for siden ville ikke kunne bygges bagefter:',
  noChange: 'Intet er ændret.',
  done: (files: number, versions: number) =>
    `${files === 1 ? 'Én fil er skrevet' : `${files} filer er skrevet`}${versions > 0 ? `, og ${versions === 1 ? 'én tidligere udgave læses' : `${versions} tidligere udgaver læses`} nu uden navnet` : ''}.`,
};
