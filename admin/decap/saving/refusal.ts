import { atDesk, type ProblemInText } from '../../../src/ground/problem.ts';

/** Thrown when something is not saved. Decap shows it after “Kunne ikke gemmes:”, so it is a sentence without a capital, and without the word “Error”. */
export class Refusal extends Error {
  override name = '';
  /** The same as a sentence of its own, and what to do now: there is no room for it where Decap shows the error. */
  readonly inFull: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.inFull = `${message.charAt(0).toUpperCase()}${message.slice(1)}\n\n${remedy}`;
  }
}

const isStillThere =
  'Det, du har skrevet, står stadig på skærmen og er ikke gemt. Lad siden stå åben, og åbn redaktionen i en ny fane. ' +
  'Find det samme dér, sæt dine ændringer ind, og gem. Luk så denne fane.';

/** Who has changed it cannot be known: the desk sees what is stored, not who was at the keyboard. */
export const changedElsewhere = (): Refusal =>
  new Refusal(
    'det er blevet ændret et andet sted, siden du åbnede det.',
    'Det kan være en kollega, dig selv på en anden computer eller et program på denne. Den tekst er gemt og bliver ' +
      `stående. ${isStillThere}`,
  );

export const changedByYou = (): Refusal =>
  new Refusal(
    'du har selv gemt det i en anden fane eller et andet vindue, siden du åbnede det her.',
    `Det, du gemte dér, bliver stående. ${isStillThere}`,
  );

export const deletedMeanwhile = (): Refusal =>
  new Refusal(
    'det er blevet slettet, siden du åbnede det.',
    'Det, du har skrevet, står stadig på skærmen og er ikke gemt. Skal det alligevel være der, så kopiér teksten, opret ' +
      'det på ny, og sæt den ind.',
  );

export const changedSinceSeen = (): Refusal =>
  new Refusal(
    'det er blevet ændret et andet sted, siden du åbnede det.',
    'Gå tilbage til listen, åbn det igen, og læs det igennem. Prøv så én gang til.',
  );

export const nameTaken = (): Refusal =>
  new Refusal(
    'der er allerede noget af det navn.',
    'Det bliver ikke overskrevet. Giv det, du skriver, en anden overskrift eller et andet navn, og gem igen.',
  );

export const otherForm = (): Refusal =>
  new Refusal(
    'skemaet hører til noget andet end det, du har åbnet.',
    'Det ville være blevet gemt det forkerte sted. Kopiér det, du har skrevet, gå til listen, åbn det rigtige igen, og ' +
      'sæt din tekst ind dér.',
  );

/** @param isRelease only a release can be withdrawn */
export const published = ([address = '', ...also]: readonly string[], isRelease: boolean): Refusal =>
  new Refusal(
    'det er udgivet, og så kan det ikke bare slettes.',
    'Nogen kan have gemt adressen, og den skal blive ved med at svare. ' +
      (isRelease ? 'Skal teksten stadig kunne læses, så brug Trukket tilbage. ' : '') +
      `Skal den væk for altid, så skriv ${address} på listen Fjernede nyheder med tidspunkt og begrundelse` +
      (also.length > 0 ? `, og skriv under Følger med: ${also.join(', ')}. ` : '. ') +
      'Så er den væk for læserne med det samme, og når listen er udgivet, kan den slettes her.',
  );

export const notRead = (): Refusal =>
  new Refusal('det kunne ikke hentes.', 'Prøv igen om lidt. Sker det igen, så skriv til webredaktionen.');

export const loggedOut = (): Refusal =>
  new Refusal(
    'du er ikke længere logget ind.',
    'Det, du har skrevet, står stadig på skærmen. Lad siden stå åben, åbn redaktionen i en ny fane, og log ind dér. ' +
      'Gå så tilbage hertil, og gem igen.',
  );

/** What to do instead of deleting something that is in use, by its folder. */
const instead: Record<string, string> = {
  people:
    'Er personen holdt op, så ret titlen, og vælg en anden som pressekontakt. Den, der er citeret, skal blive stående: ' +
    'læserne skal kunne se, hvem der har sagt det.',
  initiatives:
    'Er indsatsen slut, så skriv i feltet Slut, hvornår den sluttede. Så står den som afsluttet, og nyhederne om den kan ' +
    'stadig findes samlet.',
  municipalities: 'Skal kommunen ud, så vælg den fra dér først.',
};

/**
 * @param names what uses it, by headline or name; undefined where only that it does is known
 */
export const inUse = (folder: string, names: readonly (string | undefined)[]): Refusal => {
  const told = names.flatMap((name) => (name === undefined ? [] : [name])).slice(0, 5);
  const more = names.length - told.length;
  const list = told.map((name) => `– ${name}\n`).join('') + (more > 0 ? `– og ${more} andre steder\n` : '');
  return new Refusal(
    'det er i brug og kan ikke slettes.',
    `Det er valgt eller nævnt her:\n${list}\n${instead[folder] ?? 'Vælg det fra dér først, og slet det så.'}`,
  );
};

export const mayBeInUse = (): Refusal =>
  new Refusal(
    'det kan ikke ses, om det er i brug.',
    'Siden kan lige nu ikke svare på, hvilke nyheder der bruger det. Prøv igen, når siden er bygget. Sker det igen, så ' +
      'skriv til webredaktionen.',
  );

/** A sentence that can stand alone as well: where it is told of a form that is not opened, there is nothing around it. */
export const broken = (path: string, text: string, problem: ProblemInText): Refusal => {
  const { line, message } = atDesk(problem);
  const name = nameIn(text);
  return new Refusal(
    `${name === undefined ? 'Filen' : `»${name.trim()}«`} kan ikke læses. ${message}`,
    'Det kan hverken åbnes, gemmes eller slettes her, før webredaktionen har rettet det. Skriv til dem, og send denne ' +
      `besked med (${path}${line === undefined ? '' : `, linje ${line}`}: ${problem.remedy})`,
  );
};

/** What a file that cannot be read calls itself. */
const nameIn = (text: string): string | undefined =>
  /^(?:title|name):[ \t]*(?:"([^"\n]+)|'([^'\n]+)|([^"'\s][^\n]*))/m
    .exec(text)
    ?.slice(1)
    .find((name) => name !== undefined);

export const notToBeDeletedYet = (problem: ProblemInText): Refusal => {
  const { message, remedy } = atDesk(problem);
  return new Refusal(
    'der er en fejl i nyheden, så det kan ikke ses, om den har været udgivet.',
    `${message} ${remedy} Ret det, og gem. Så kan du se, om den kan slettes.`,
  );
};

const goesOn = 'Det, du har skrevet, står stadig på skærmen. Lad siden stå åben';

export const diskFull = (): Refusal =>
  new Refusal(
    'der er ikke plads på disken.',
    `Det, der var gemt før, er der stadig, og intet er halvt gemt. ${goesOn}, slet noget på computeren, fx i papirkurven, ` +
      'og gem igen.',
  );

export const readOnly = (): Refusal =>
  new Refusal(
    'filen er skrivebeskyttet eller i brug af et andet program.',
    `${goesOn}. Luk det program, der har filen åben, eller slå skrivebeskyttelsen fra på mappen content, og gem igen. ` +
      'Hjælper det ikke, så skriv til webredaktionen.',
  );

export const serverGone = (): Refusal =>
  new Refusal(
    'programmet, som gemmer på denne computer, svarer ikke.',
    `${goesOn}. Start det igen med npm start i et terminalvindue, vent, til der står “The newsroom”, og gem igen.`,
  );

export const hostGone = (): Refusal =>
  new Refusal(
    'der er ingen forbindelse til det sted, hvor der gemmes.',
    `${goesOn}, se efter, om du er på nettet, og gem igen om lidt. Sker det igen, så skriv til webredaktionen.`,
  );

export const notStored = (): Refusal =>
  new Refusal(
    'det kunne ikke gemmes på denne computer.',
    `${goesOn}, og prøv igen om lidt. Sker det igen, så skriv til webredaktionen: terminalvinduet med npm start siger hvorfor.`,
  );
