/** Where the imports of customers are, or of the records of an object. */
export const importsOf = (object: string | undefined): string =>
  object === undefined ? '/members/imports' : `/members/imports/of/${object}`;
