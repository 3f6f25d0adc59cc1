/** Verbs by which Danish newsrooms say who said something, present and past. */
const saying =
  'siger|sagde|fortæller|fortalte|udtaler|udtalte|forklarer|forklarede|fastslår|fastslog|understreger|understregede|tilføjer|' +
  'tilføjede|fortsætter|fortsatte|mener|mente|konstaterer|konstaterede|oplyser|oplyste|påpeger|påpegede|pointerer|pointerede|' +
  'bemærker|bemærkede|vurderer|vurderede|erklærer|erklærede|svarer|svarede|spørger|spurgte|skriver|skrev|lover|lovede|håber|' +
  'håbede|opfordrer|opfordrede|beretter|berettede|bekræfter|bekræftede|uddyber|uddybede|supplerer|supplerede|slutter|sluttede|' +
  'afslutter|afsluttede|opsummerer|erkender|erkendte|indrømmer|indrømmede|medgiver|griner|grinede|smiler|smilede|råber|råbte|' +
  'udbryder|udbrød|forudser|forsikrer|forsikrede|nævner|nævnte|konkluderer|konkluderede|advarer|advarede|foreslår|foreslog|' +
  'tror|troede|anbefaler|anbefalede|husker|gentager|gentog|kommenterer|kommenterede|beskriver|beskrev|begrunder|begrundede|' +
  'tænker|synes|indvender|indskyder|jubler|jublede|roser|kalder|fremhæver|fremhævede|argumenterer|ræsonnerer|betoner|' +
  'tilkendegiver|meddeler|meddelte|noterer|vurderer|lyder|lød|hævder|hævdede|kræver|ser|glæder|ærgrer|formulerer|' +
  'præciserer|præciserede|minder|mindede|oplever|reflekterer|opridser|spår|spåede|sukker|takker|takkede|beder|bad|' +
  'beklager|beklagede|replicerer|replicerede|tordner|istemmer|runder|rundede|mindes|ler|afslører|afslørede|udlægger';

/** A verb of saying whose subject comes right after, with what may stand between. */
const adverbs =
  '(?: (?:også|videre|endvidere|ligeledes|desuden|så|dog|blandt andet|for eksempel|fx|bl\\.a\\.|afslutningsvis|til gengæld|' +
  'sig|samtidig|derfor|i dag|glad|klart|en glad|en stolt|selv|nu|med et smil|grinende))*';

/** “lyder det fra”, “lyder opfordringen fra”, “er meldingen fra”: the speaker comes after the preposition. */
const sounding = '(?:lyder|lød|er|var|kommer) (?:det|ordene|\\p{L}+(?:en|et))(?: (?:klart|også|kort|så))* fra';

/** “slår … fast”, “lægger … til”, “har … sagt”, where the speaker stands in the middle. */
const parted = 'slår|slog|lægger|lagde|føjer|føjede|gør|gjorde|giver|gav|har|peger|pegede|tager|tog';

/** Before a speaker, right after what is said. */
export const verbThenSpeaker = `(?:${sounding}|(?:${saying})${adverbs}|(?:${parted})${adverbs})`;

/** Anywhere in a sentence that leads to what is said. */
export const sayingVerb = new RegExp(`(?<![\\p{L}-])(?:${saying}|${parted}|sagt|udtalt|udtale)(?![\\p{L}-])`, 'iu');

/** All of them, to look for the last one that has its subject after it. */
export const sayingVerbs = new RegExp(`(?<![\\p{L}-])${verbThenSpeaker}(?= )`, 'giu');

/** Someone who feels so is about to say why. */
export const feeling =
  /^(?:[^.]*? )?(?:glæder sig|er (?:\p{L}+ )?(?:glad|tilfreds|stolt|begejstret|enig|ærgerlig|skuffet|lettet|rørt|imponeret|overrasket|fortrøstningsfuld|optimistisk)|ser frem|er ikke i tvivl|har (?:store|høje) forventninger|lægger vægt|hilser)(?!\p{L})/u;
