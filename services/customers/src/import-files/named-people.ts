/** People who work here, as files call them: texts that columns hold in the place of ids, and whom they mean. Pure. */
import { type Definition, textKeyOf } from '@guanxi/fields';
import { isId } from '@guanxi/runtime/ids';
import { type OwnField, ownField } from './columns.ts';
import type { ImportedRow } from './row.ts';

/** What a file calls somebody, how many records do, in which fields, and who that is. */
export type CalledPerson = { text: string; records: number; fields: OwnField[]; employeeId: string | null };
/** An employee's id by the text's key; null where it was said that it means nobody. */
export type Meant = ReadonlyMap<string, string | null>;

/** Texts of one file that are kept; rows with further ones are faulty, and a file of more people can say their ids. */
export const PEOPLE_MAX = 1000;

/** By what texts are one: without regard to case, width and spaces at the ends. */
export const personKey = textKeyOf;

/** Whom the texts of an import mean, as they are kept with it. */
export const meantBy = (people: readonly CalledPerson[] | null): Meant =>
  new Map((people ?? []).map(({ text, employeeId }) => [personKey(text), employeeId]));

/** Lays choices over the people of an import; a text that it does not hold is not among them. */
export const choose = (people: readonly CalledPerson[], choices: Meant): CalledPerson[] =>
  people.map((each) => {
    const chosen = choices.get(personKey(each.text));
    return chosen === undefined ? each : { ...each, employeeId: chosen };
  });

/** What the columns of a file call people, counted as they are read. */
export class PeopleCalled {
  readonly #found = new Map<string, Omit<CalledPerson, 'employeeId'>>();
  readonly #here = new Set<string>();
  readonly #meant: Meant;

  constructor(meant: Meant) {
    this.#meant = meant;
  }

  get all(): CalledPerson[] {
    return [...this.#found.values()].map((each) => ({ ...each, employeeId: this.meant(each.text) ?? null }));
  }

  /** Whom a text means, of those who are known to work here; an id means itself. */
  meant(text: string): string | undefined {
    const id = this.#idOf(text);
    return id !== undefined && this.#here.has(id) ? id : undefined;
  }

  /** Who of those whom rows mean works here. */
  know(ids: Iterable<string>): void {
    for (const id of ids) this.#here.add(id);
  }

  #idOf(text: string): string | undefined {
    return isId(text) ? text.toLowerCase() : (this.#meant.get(personKey(text)) ?? undefined);
  }

  /** Takes rows on; answers the ids of all whom they mean. */
  take(rows: readonly ImportedRow[], own: readonly Definition[]): string[] {
    const columns = own.filter(({ kind }) => kind === 'PERSON').map(ownField);
    const ids = new Set<string>();
    for (const row of rows) {
      const counted = new Set<string>();
      for (const field of columns) {
        const text = row[field];
        if (text === undefined) continue;
        const id = this.#idOf(text);
        if (id !== undefined) ids.add(id);
        if (!isId(text)) this.#count(text, field, counted);
      }
    }
    return [...ids];
  }

  /** @param counted what the same record has called before */
  #count(text: string, field: OwnField, counted: Set<string>): void {
    const key = personKey(text);
    const before = this.#found.get(key);
    if (!before && this.#found.size >= PEOPLE_MAX) return;
    const { fields, records } = before ?? { fields: [] as OwnField[], records: 0 };
    this.#found.set(key, {
      text: before?.text ?? text,
      records: records + (counted.has(key) ? 0 : 1),
      fields: fields.includes(field) ? fields : [...fields, field],
    });
    counted.add(key);
  }
}
