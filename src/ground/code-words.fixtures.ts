/** Signs and names that someone who writes at the desk has never seen, and must not meet in a message. */
const CODE: readonly RegExp[] = [
  /<\/?[a-zæøå!]|\/>/i,
  /&#?\w+;/,
  /[{}\\]|\]\(|\*\*|!\[|\[\^|`/,
  /(?:^|\s)#{2,}/,
  /\b\w+="/,
  /\d{4}-\d\d-\d\d(?:T|\b)/,
  /\bcontent\/|\bdocs\/|\.(?:mdx|yaml|txt|ts)\b/,
  /\b(?:true|false|null|undefined|NaN)\b/,
  /\b(?:Quote|FactBox|KeyFigure|Figure|HTML|MDX|YAML|UTF-8|RFC|U\+|npm)\b/,
  /\b(?:title|lead|kind|publishAt|dateline|municipalities|initiatives|contacts|image|alt|decorative|caption|credit)\b/,
  /\b(?:licence|attachments|sources|related|notes|withdrawn|replacedBy|aliases|language|translationOf|pressKey|draft)\b/,
  /\b(?:correction|update|news|facebook|linkedin|bluesky|name|role|file|address|body|from)\b/,
  /anførselstegn|lighedstegn|front matter|værtsnavn|programkode|styretegn/i,
];

/**
 * The first code in what is said to someone at the desk; undefined where there is none. What stands in quotes is that
 * person's own, and so are addresses.
 */
export function codeIn(said: string): string | undefined {
  const own = said.replace(/»[^«]*«|“[^”]*”|”[^”]*”|(?:https?:|mailto:|(?<!\w)\/)\S+|\S+@\S+/g, '');
  return CODE.map((code) => code.exec(own)?.[0]).find((found) => found !== undefined);
}
