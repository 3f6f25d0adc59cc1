/** The first part of every address that the site itself uses, beside the standing pages' names. */
export const reserved = [
  'nyheder',
  'indsatser',
  'kommuner',
  'presse',
  'rettelser',
  'soeg',
  'admin',
  'media',
  'delebilleder',
  'embargo',
  'pagefind',
  '_astro',
  '_server',
  '404',
  'index',
];

/** Of these, what lies below is the site's own too: an old address may look like a release's, but not like a picture's. */
const closed =
  /^\/(?:admin|media|delebilleder|embargo|pagefind|_astro|soeg|presse|rettelser|_server|404|index|indsatser|kommuner)\/|^\/nyheder\/(?:side\/.*|\d{4}\/|rss\.xml|feed\.json)?$|^\/(?:(?:index|404)\.html|robots\.txt|sitemap\.xml)$/;

/** Whether an address is the site's own, whatever its content is. */
export const isSitesOwn = (address: string): boolean => closed.test(address);

/** Whether an address is, or may once have been, that of an initiative or a municipality. */
export const isInitiativeOrMunicipality = (address: string): boolean =>
  /^\/(?:indsatser|kommuner)\/[^/]+\/$/.test(address);
