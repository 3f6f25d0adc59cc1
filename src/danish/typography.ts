/** Addresses and mail addresses, which must stay as they are written. */
const ADDRESS = /((?:https?:\/\/|www\.)[^\s"”'’]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})/;

const MONTHS = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december';
const UNITS =
  '%|‰|pct\\.|procent|kr\\.|kroner|mio\\.|mia\\.|millioner?|milliarder?|[km]?m[²³]?|cm|km/t|kg|g|ton|l|°C|kWh|MWh|GWh|MW|kW|ha';

/**
 * Sets a piece of Danish text as it should be printed: ”…” for straight quotes, – for dashes and ranges, … for three
 * dots, and no-break spaces that keep a number with its unit. Changes no letter or digit, leaves addresses alone, and
 * may be applied twice. (Dansk Sprognævn, Retskrivningsordbogen §§ 57–59; quotation marks of the kind 99–99.)
 * @param text plain text, without markup
 */
export function typography(text: string): string {
  return text
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 0 ? set(part) : part))
    .join('');
}

function set(text: string): string {
  return text
    .replaceAll('"', '”')
    .replaceAll("'", '’')
    .replace(/(?<![.…])\.\.\.(?![.…])/g, '…')
    .replace(/(?<!-)--(?!-)/g, '–')
    .replace(/(?<=\s)-(?=\s)/g, '–');
}

export { MONTHS, UNITS };
