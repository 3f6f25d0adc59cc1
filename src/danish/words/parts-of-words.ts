import { listed } from './listed.ts';

/** Prepositions and the like: what begins with them is a word of its own (omgive, forlig, medarbejder). */
export const bound = listed(`
  af an anden begge bag be bi de der efter egen ellers en er for fore forbi forud fra fort frem gen gennem han hen her
  hver hvor i igen imod ind inde ingen langs lige med mellem men mis mod når ned nu og om omkring op over på rund sam
  samme selv sin som sær til tilbage ud uden under ved vel videre`);

/** Beginnings that are no word as they stand, and the word that they come from. */
export const beginnings: ReadonlyMap<string, string> = new Map([
  ['arbejds', 'arbejde'],
  ['billed', 'billede'],
  ['deltids', 'deltid'],
  ['digital', 'digital'],
  ['embeds', 'embede'],
  ['fleks', 'fleks'],
  ['fuldtids', 'fuldtid'],
  ['førtids', 'førtid'],
  ['gymnasie', 'gymnasium'],
  ['hverdags', 'hverdag'],
  ['kokke', 'kok'],
  ['kollegie', 'kollegium'],
  ['kommunal', 'kommunal'],
  ['kriminal', 'kriminel'],
  ['laboratorie', 'laboratorium'],
  ['langtids', 'langtid'],
  ['korttids', 'korttid'],
  ['livs', 'liv'],
  ['maskin', 'maskine'],
  ['ministerie', 'ministerium'],
  ['natte', 'nat'],
  ['psyk', 'psykisk'],
  ['sosu', 'sosu'],
  ['vice', 'vice'],
  ['øjen', 'øje'],
]);

/** Endings that look like words: faglig-hed, regn-skab, institut-ion, orient-ring, logi-stik. */
export const barredLast = listed(`
  allel else ende enter ester graf hed ighed ion ister krat lig lige lighed ling løs løshed nativ ning ovation ration rede
  ring robe skab slæt som ster stik tere torus urfolk`);

/**
 * Short words that readers search for and that keep their meaning in compounds. Other words of two or three letters
 * (råd-ighed, tid-ligere, led-else) help to take a word apart, but nobody finds it by them.
 */
const shortFirst = listed('bil bio bog bus cv edb far ikt it job kok køb køn løn mad mor syg søn ung');
const shortLast = listed('bil bog bus by cv fag far hus job kok køb løn mad mor mål råd syg søn tal tøj ung vej');

/** Whether a part of a word is worth finding the word by. @param isFirst whether it stands first: råd in rådgiver */
export const isTelling = (word: string, isFirst: boolean): boolean =>
  word.length >= 4 || (isFirst ? shortFirst : shortLast).has(word);

/** The short words that help to find a word that holds them, in either place. */
export const listedShort: ReadonlySet<string> = new Set([...shortFirst, ...shortLast]);

/** Words whose parts would lead astray: who searches for one of them does not mean these. */
export const misleading = listed(`
  allerede anledning bestemmelse billede bolig borgmester byråd deltager deltagelse foretagende forholdsvis fortsat
  fremmøde frivillig godtgørelse grundlag grundlæggende henseende hovedsagelig husstand håndtere kendskab landsdel ledsager ligegyldig
  lejlighed mandag tirsdag onsdag torsdag fredag lørdag søndag medarbejder medborger menneske myndighed mulighed målrettet
  nødvendig oplysning oprindelig rådhus rådighed rådmand relevant rimelig samarbejde selskab selvstændig
  sædvanlig særlig tidligere tilstrækkelig transport udvikling vejlede vejleder vejledning værdig værksted ærinde øvrig`);
