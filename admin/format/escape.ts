import { mapText } from '../blocks/text-parts.ts';

/**
 * MDX reads `<5`, `{tal}` and a line that begins with `import` as code, and a site that meets them does not build.
 * Staff type them as text. So the file holds character references, and the editor shows what they stand for.
 */

/**
 * Makes a text safe for MDX without changing what readers see. Blocks and code are left alone.
 * @param shown the text as the editor has it
 */
export function hideFromMdx(shown: string): string {
  return mapText(shown, (text) =>
    text
      .replace(/\]\(<([^<>\n]*)>/g, (_, address: string) => `](${destination(address)}`)
      .replace(autolink, (_, slashes: string, address: string) =>
        slashes.length % 2 === 1 ? `${slashes.slice(1)}&lt;${address}>` : `${slashes}${link(address)}`,
      )
      .replace(
        /(\\*)([<{}])/g,
        (_, slashes: string, sign: string) => slashes.slice(slashes.length % 2) + references[sign],
      )
      .replace(/^(?:im|ex)port\b/gm, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`),
  );
}

/**
 * The reverse: what the editor shows of a file's text. Where the way back would not give the very same text, for instance
 * because someone writes about `&lt;` itself, all of it is shown as it stands.
 * @param body the text as the file has it
 */
export function showToStaff(body: string): string {
  const shown = mapText(body, (text) =>
    text
      .replace(/&lt;|&#123;|&#125;/g, (reference) => signs[reference] ?? reference)
      .replace(/^&#(105|101);(?=(?:m|x)port\b)/gm, (_, code: string) => String.fromCharCode(Number(code))),
  );
  return hideFromMdx(shown) === body ? shown : body;
}

const references: Record<string, string> = { '<': '&lt;', '{': '&#123;', '}': '&#125;' };
const signs: Record<string, string> = { '&lt;': '<', '&#123;': '{', '&#125;': '}' };

/** `<https://star.dk>` and `<presse@fjordby.example>`, with the backslashes before them. */
const autolink = /(\\*)<((?:https?:\/\/|mailto:)[^\s<>`\\]+|[^\s<>`\\:/@]+@[^\s<>`\\:/@]+)>/g;

const link = (address: string) =>
  `[${address.replace(/[*_[\]~]/g, '\\$&')}](${destination(/^\w+:/.test(address) ? address : `mailto:${address}`)})`;

const destination = (address: string) =>
  address.replace(/[\s()<>{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
