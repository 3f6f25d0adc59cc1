import { listed } from './listed.ts';

/** Words that carry nothing when a reader asks in a sentence. */
export const stopWords = listed(`
  ad af alle alt altid altså anden andet andre at bare begge bl ca da de dem den denne der deres derfor det dets dette
  dig din dine disse dit dog du eller ellers en end endnu er et etc efter få får fik fordi for fra før gad gang ganske
  gerne gennem gør gøre går gå gået ham han hans har hav havde have hej hen hende hendes her hos hvad hvem hver hvilke
  hvilken hvilket hvis hvor hvordan hvorfor hvornår i igen ikke ind ingen inde intet ja jeg jer jeres jo kan kom komme
  kommer kun kunne lad lade lige man mange med meget mellem men mens mere mest mig min mine mit mod må måske måtte nej
  nogen noget nogle nok nu når og også om omkring op os over per på s samme samt se ses selv selvom sig sin sine sit
  skal skulle skyld snart som stadig så sådan til tit ud uden under unde var ved vi via vil ville vores være været vær
  bliv blive bliver blev blevet hvorhenne hvorledes hvorvidt nemlig derpå herom deraf dertil samtidig mv mm fx osv
  hvorfra hvortil hvormed hvoraf mon egentlig imod blandt ifølge alligevel allerede ofte én ét sådanne ligesom endelig
  desuden dermed hverken enten hvert ej bør burde gider behøver plejer nogensinde hermed hertil derfra venligst goddag
  faktisk virkelig cirka
  the of and`);

/** Words that may stand between those of a phrase and leave its meaning as it was: `mistet mit arbejde`. */
const fillers = listed(`
  altså at bare blev blevet blive bliver de dem den der det din dine dit du en er et han har have hun jeg jo lige
  man mig min mine mit nu selv sig sin sine sit som så vi være været`);

/** A phrase without what may be left out of it; as it is, if less than two words were left. */
export function withoutFillers(phrase: readonly string[]): readonly string[] {
  const telling = phrase.filter((word) => !fillers.has(word));
  return telling.length > 1 ? telling : phrase;
}

/** Words that carry little: they order what the other words have found, and nothing is missed for want of them. */
export const lightWords = listed(`
  artikel artikler besked betyde betyder bruge bruger bruges bør dreje drejer eksempel finde findes finder foregå foregår
  forskel forklare fortæl fortælle fungere fungerer gælde gælder giv give giver gives hedde hedder hjælpe hjælper info
  information kende kender koste koster lave laver læs læse læser mulig muligt måde måder nye ny nyhed nyheder nyt
  nyeste oplysning oplysninger pressemeddelelse pressemeddelelser regel regler regne sagde sagt sige siger sker ske skete
  spørgsmål start starte starter stå står sidst sidste søg søge søger søges tag tage tager tages tal ting tit ved vide
  vil virke virker vise viser ønske ønsker handle handler omhandler snakke sammen lang langt længe stor store få færre
  folk mennesker personer person menneske gang gange år grund
  gjort lavet fået hvordan skulle måtte kunne burde har haft nødvendig nødvendigt muligheder mulighed
  hjælp penge kommune ringe skrive kontakte henvende spørge mene mener tro datter søn rigtig sand svært nemt let hurtigt bedst bedre god
  egen hel nå lov ret formål behov brug tidspunkt kr kroner`);
