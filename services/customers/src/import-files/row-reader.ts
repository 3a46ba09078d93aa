import type { Definition, Reading } from '@guanxi/fields';
import type { CalendarDay } from '@guanxi/runtime/clock';
import { hasControlCharacter, lengthOf } from '@guanxi/runtime/graphql/input';
import type { RefusalCode } from '@guanxi/runtime/graphql/refusals';
import type { CodeList } from '../dictionaries/code-list.ts';
import { LIMITS } from '../record/customer-fields.ts';
import { listIn } from './cells.ts';
import { type FieldKey, type ImportField, type Mapping, ownField } from './columns.ts';
import { readDay } from './days.ts';
import { readOwn } from './own-columns.ts';

/** One thing wrong with a row; `field` is null where the row as a whole is at fault. */
export type Fault = { field: ImportField | null; reason: RefusalCode; params: Record<string, string | number> };

/** The cells of one row by field, and what was found wrong with them. */
export class RowReader {
  readonly faults: Fault[] = [];
  readonly #cells: readonly string[];
  readonly #mapping: Mapping;
  readonly #checked = new Map<ImportField, string>();

  constructor(cells: readonly string[], mapping: Mapping) {
    this.#cells = cells;
    this.#mapping = mapping;
  }

  fault(field: ImportField, reason: RefusalCode, params: Fault['params'] = {}): void {
    // one fault a field: a name that holds a control character is not also missing
    if (!this.faults.some((each) => each.field === field)) this.faults.push({ field, reason, params });
  }

  get given(): ImportField[] {
    const held = Object.entries(this.#mapping.positions) as [ImportField, number][];
    return held.filter(([, at]) => (this.#cells[at] ?? '').trim() !== '').map(([field]) => field);
  }

  /** A field of the firm; of one that has no column, nothing. */
  own(definition: Definition, reading: Reading): string | null {
    const field = ownField(definition);
    if (this.#mapping.positions[field] === undefined) return null;
    const read = readOwn(definition, this.#cell(field, definition.kind === 'TEXT'), reading);
    if ('text' in read) return read.text;
    this.fault(field, read.code, read.params);
    return null;
  }

  text(field: FieldKey, max: number, multiline = false): string | null {
    const text = this.#cell(field, multiline);
    if (text === '') return null;
    if (lengthOf(text) > max) this.fault(field, 'TOO_LONG', { max });
    return text;
  }

  parsed<T>(field: FieldKey, reason: RefusalCode, parse: (text: string) => T | undefined): T | null {
    const text = this.#cell(field);
    if (text === '') return null;
    const value = parse(text);
    if (value === undefined) this.fault(field, reason);
    return value ?? null;
  }

  code(field: FieldKey, list: CodeList): string | null {
    return this.parsed(field, 'UNKNOWN_VALUE', (text) => list.codeOf(text));
  }

  /** Two levels of one dictionary: the second must be a child of the first. */
  levels(field: FieldKey, childField: FieldKey, list: CodeList): [string | null, string | null] {
    const parent = this.parsed(field, 'UNKNOWN_VALUE', (text) => list.find(text));
    const child = this.#cell(childField);
    if (child === '') return [parent?.code ?? null, null];
    const code = parent?.children?.codeOf(child);
    if (parent && !code) this.fault(childField, 'NOT_A_CHILD', { parent: parent.names[0] });
    if (!parent && this.#cell(field) === '') this.fault(field, 'REQUIRED');
    return [parent?.code ?? null, code ?? null];
  }

  codes(field: FieldKey, list: CodeList): string[] {
    const codes = this.texts(field, LIMITS.brand, LIMITS.brands).map((each) => list.codeOf(each));
    if (codes.includes(undefined)) this.fault(field, 'UNKNOWN_VALUE');
    return [...new Set(codes.filter((code) => code !== undefined))];
  }

  texts(field: FieldKey, max: number, most: number): string[] {
    const texts = listIn(this.#cell(field));
    if (texts.length > most) this.fault(field, 'TOO_MANY', { max: most });
    if (texts.some((each) => lengthOf(each) > max)) this.fault(field, 'TOO_LONG', { max });
    return texts;
  }

  day(field: FieldKey, min: CalendarDay, max: CalendarDay): CalendarDay | null {
    return this.parsed(field, 'INVALID_DAY', (text) => {
      const day = readDay(text);
      return day !== undefined && day >= min && day <= max ? day : undefined;
    });
  }

  language(): string {
    const known: Record<string, string> = {
      'zh-cn': 'zh-CN',
      简体中文: 'zh-CN',
      中文: 'zh-CN',
      'zh-tw': 'zh-TW',
      繁體中文: 'zh-TW',
      en: 'en',
      english: 'en',
      英语: 'en',
      英文: 'en',
    };
    return this.parsed('language', 'UNKNOWN_VALUE', (text) => known[text.toLowerCase()]) ?? 'zh-CN';
  }

  /** The text of a field without spaces at its ends; each cell is looked through once for what no field may hold. */
  #cell(field: ImportField, multiline = false): string {
    const known = this.#checked.get(field);
    if (known !== undefined) return known;
    const at = this.#mapping.positions[field];
    let text = (at === undefined ? '' : (this.#cells[at] ?? '')).trim();
    if (hasControlCharacter(text, multiline) || text.includes('\uFFFD')) {
      this.fault(field, 'CONTROL_CHARACTER');
      text = '';
    }
    this.#checked.set(field, text);
    return text;
  }
}
