/** Stands in for `ajv-errors` and `ajv-keywords`, which have nothing to add to a stand-in. */
const nothing = (): void => {};

export default nothing;
export {
  nothing as select,
  nothing as uniqueItemProperties,
  nothing as prohibited,
  // Decap asks for it by this name, which is a word of the language.
  nothing as instanceof,
};
