import { z } from 'astro/zod';
import { webStaff, type Said } from './problem.ts';
import { sights, type Seen, type Sight } from './seen.ts';

/**
 * The field types that every schema is built from. Each says in Danish what is wrong and, after the bar, what to do. Where
 * that would be code at the desk, what to do there stands after another bar, and what is wrong after a third.
 */
export const BAR = ' | ';

/**
 * Parts what a field type says at its bars.
 * @param otherwise what to do where it does not say
 */
export function saidIn(error: string, otherwise: string): Said {
  const [message = error, remedy = otherwise, atDesk, wrongAtDesk] = error.split(BAR);
  if (atDesk === undefined) return { message, remedy };
  return { message, remedy, desk: { remedy: atDesk, ...(wrongAtDesk !== undefined && { message: wrongAtDesk }) } };
}

/**
 * Gives a field its label and its sentence, both in Danish: the desk shows them, the reference table prints them.
 * @param seen how readers see it; a release's fields must say so
 */
export function field<Type extends z.ZodType>(
  type: Type,
  label: string,
  description: string,
  seen?: Seen | Sight,
): Type {
  const named = type.meta({ title: label, description });
  if (seen !== undefined) sights.add(named, typeof seen === 'string' ? { as: seen } : seen);
  return named;
}

/** Folders of `content/` that files are referred to in by their names. */
export type Referred = 'releases' | 'initiatives' | 'municipalities' | 'people' | 'pages' | 'media';

/** Which folder a field's values name a file of. Whoever must follow references asks here (`src/archive/references.ts`). */
export const references = z.registry<{ folder: Referred }>();

const missing = (what: string) => `${what} mangler.${BAR}Skriv ${what.toLocaleLowerCase('da')} i feltet.`;

/** Text of `min`–`max` characters after trimming. `what` names it in the definite form: "Overskriften". */
export function text(what: string, min: number, max: number) {
  return z
    .string({ error: missing(what) })
    .trim()
    .refine((written) => written === '' || /[\p{L}\p{N}]/u.test(written), {
      error: `${what} har ingen synlige bogstaver.${BAR}Skriv teksten igen.`,
    })
    .min(min, { error: min === 1 ? missing(what) : `${what} er for kort.${BAR}Skriv mindst ${min} tegn.` })
    .max(max, {
      error: ({ input }) =>
        `${what} er på ${String(input).length} tegn, og det er for langt.${BAR}Skriv højst ${max} tegn.`,
    });
}

const pickMoment = 'Vælg dato og klokkeslæt i feltet.';
const momentPattern = /^(?:19|20)\d{2}-\d{2}-\d{2}[T ](?:[01]\d|2[0-3]):\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * A moment with an offset, given as a `Date`. Without an offset the same text is another moment on another machine,
 * so it is refused.
 */
export function moment(what: string) {
  return z
    .string({
      error: `${what} mangler.${BAR}Skriv dato, klokkeslæt og tidszone, fx 2026-07-01T09:00:00+02:00.${BAR}${pickMoment}`,
    })
    .regex(momentPattern, {
      abort: true,
      error: `${what} er ikke et tidspunkt med tidszone.${BAR}Skriv fx 2026-07-01T09:00:00+02:00 (+02:00 om sommeren, +01:00 om vinteren).${BAR}${pickMoment}${BAR}${what} er ikke en dato med et klokkeslæt.`,
    })
    .refine(existsInCalendar, { error: `${what} er en dato, der ikke findes.${BAR}Ret dag, måned eller klokkeslæt.` })
    .transform((written) => new Date(written.replace(' ', 'T')));
}

/** A calendar day without a time, `2026-07-01`, kept as text because a day has no time zone. */
export function day(what: string) {
  return z
    .string({ error: `${what} mangler.${BAR}Skriv en dato, fx 2026-07-01.${BAR}Vælg en dato i feltet.` })
    .regex(/^(?:19|20)\d{2}-\d{2}-\d{2}$/, {
      abort: true,
      error: `${what} er ikke en dato.${BAR}Skriv år, måned og dag, fx 2026-07-01.${BAR}Vælg en dato i feltet.`,
    })
    .refine(existsInCalendar, { error: `${what} er en dato, der ikke findes.${BAR}Ret dag eller måned.` });
}

/** JavaScript reads 31 February as 3 March; a press release must not. */
function existsInCalendar(written: string): boolean {
  const [year, month, date] = written.slice(0, 10).split('-').map(Number) as [number, number, number];
  const read = new Date(Date.UTC(year, month - 1, date));
  return read.getUTCDate() === date && !Number.isNaN(Date.parse(written.replace(' ', 'T')));
}

/** Which fields hold an address on the web. Whoever takes in what people write there asks here. */
export const webAddresses = z.registry<{ web: true }>();

/** An address that a reader may follow: https, or http for the old sites that have nothing else. */
export function webAddress(what: string) {
  const address = z.url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    error: `${what} er ikke en webadresse.${BAR}Skriv hele adressen, fx https://www.star.dk/.`,
  });
  return address.register(webAddresses, { web: true });
}

/**
 * A file in `content/media`, written as the desk writes it: `/media/2026/besoeg.jpg`. Its name is part of an address, so
 * it holds only what an address can hold as it is; a folder `w480` is where a picture's widths are.
 */
export function mediaFile(what: string, endings: readonly string[]) {
  const file = z
    .string({ error: `${what} mangler.${BAR}Vælg en fil fra mediebiblioteket.` })
    .regex(mediaPattern, {
      error: `${what} peger ikke på en fil i mediebiblioteket.${BAR}Skriv adressen, fx /media/2026/besoeg.jpg. Filens navn må kun have a–z, tal, punktum og bindestreg.${BAR}Vælg en fil fra mediebiblioteket, eller læg en op.`,
    })
    // Not `abort` above: what else is wrong with the picture would then not be told.
    .refine(
      (file) => !mediaPattern.test(file) || endings.includes(file.slice(file.lastIndexOf('.') + 1).toLowerCase()),
      { error: `${what} er af en type, der ikke kan bruges her.${BAR}Brug en af disse: ${endings.join(', ')}.` },
    );
  return file.register(references, { folder: 'media' });
}

const mediaPattern =
  /^\/media\/(?!w\d+\/)(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*\.[A-Za-z0-9]+$/;

/** Who made a picture, wherever it stands. */
export const pictureCredit = field(
  text('Fotografens navn', 2, 100),
  'Foto',
  'Fotografens navn. Er det ikke et foto, så skriv hvad det er: “Illustration: Ida Krog”.',
  'text',
);

/** The name of another file in a folder of `content/`, without ending: `kik`. That it exists is checked in the archive. */
export function reference(what: string, folder: Referred) {
  const name = z.string({ error: `${what} mangler.${BAR}Vælg en fra listen.` }).min(1);
  return name.register(references, { folder });
}

/** A list that may be left out. */
export function list<Type extends z.ZodType>(type: Type) {
  return z
    .array(type, {
      error: `Feltet skal være en liste.${BAR}Skriv hvert punkt på sin egen linje med en bindestreg foran.${BAR}${webStaff}`,
    })
    .default([]);
}

/** An object of known fields only: a misspelled field is a mistake, never silence. */
export function record<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `Feltet ${(issue['keys'] as string[]).join(', ')} findes ikke.${BAR}Brug et af disse: ${known}.${BAR}${webStaff}${BAR}Der står noget i filen, som skemaet ikke kender.`
        : `Der skal stå felter her.${BAR}Brug disse: ${known}.${BAR}Udfyld felterne her.${BAR}Her mangler noget.`,
  });
}
