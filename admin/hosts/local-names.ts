/** Where the development server tells which files there are. Not a page: a built site has no such address. */
export const localNamesAddress = '/admin/names.json';
