/** Cells that say several things. Pure. */

const SEPARATOR = /[、,，;；/]/;

/** What a cell lists, without what is empty. */
export const listIn = (cell: string): string[] =>
  cell
    .split(SEPARATOR)
    .map((each) => each.trim())
    .filter((each) => each !== '');
