/** Where records of a type, such as `Customer`, can be opened. */
export type Places = Readonly<Record<string, (id: string) => string>>;

let places: Places = {};

/** Called once where the application starts: the pages for records of the areas that the viewer is shown. */
export function placeRecords(areas: readonly { records?: Places }[]): void {
  places = Object.assign({}, ...areas.map(({ records }) => records));
}

/**
 * The page of a record in this application. Undefined where it has none, or none for this viewer: then it is named
 * without a link.
 * @param type as the API names it, `Customer` or `CUSTOMER`
 */
export function addressOf(type: string, id: string): string | undefined {
  const name = type.includes('_') || type === type.toUpperCase() ? camel(type) : type;
  return places[name]?.(id);
}

const camel = (type: string): string =>
  type
    .toLowerCase()
    .split('_')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
