import type { Definition, Reading } from '@guanxi/fields';
import type { CalendarDay } from '@guanxi/runtime/clock';
import { hasControlCharacter, isMail, lengthOf } from '@guanxi/runtime/graphql/input';
import type { RefusalCode } from '@guanxi/runtime/graphql/refusals';
import { type CountryCode, readMobile, readPhone } from '@guanxi/runtime/phone';
import type { CodeList } from '../dictionaries/code-list.ts';
import * as lists from '../dictionaries/code-lists.ts';
import type { Lists } from '../dictionaries/lists.ts';
import { countryOf } from '../dictionaries/regions.ts';
import { blankFields, type CustomerFields, EARLIEST_BIRTH, LIMITS } from '../record/customer-fields.ts';
import { listIn } from './cells.ts';
import { type FieldKey, type ImportField, isOwnField, type Mapping, type OwnField, ownField } from './columns.ts';
import { readDay } from './days.ts';
import { readOwn } from './own-columns.ts';

/** One thing wrong with a row; `field` is null where the row as a whole is at fault. */
export type Fault = { field: ImportField | null; reason: RefusalCode; params: Record<string, string | number> };

/** What a good row says: the customer, the company's contact where one is named, and the number of one who is a member already. */
export type StagedRow = CustomerFields & { contactName: string | null; number: string | null } & Partial<
    Record<OwnField, string>
  >;

/** A row without what is no column of the customer himself. */
export const customerFieldsOf = (values: CustomerFields & Partial<StagedRow>): CustomerFields => {
  const { contactName: _, number: __, ...fields } = values;
  for (const name of Object.keys(fields)) if (isOwnField(name)) delete fields[name];
  return fields;
};

/** A row without what it leaves empty, as it is kept between preview and commit. */
export const keptOf = (row: StagedRow): Partial<StagedRow> =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Partial<StagedRow>;

/** A row that was kept, whole again. */
export const wholeOf = (kept: Partial<StagedRow>): StagedRow => ({
  ...blankFields(kept.kind ?? 'PERSON', kept.name ?? ''),
  contactName: null,
  number: null,
  ...kept,
});

export type RowResult =
  | { kind: 'good'; row: StagedRow /** Fields whose cells are not empty. */; given: ImportField[] }
  | { kind: 'faulty'; faults: Fault[] };

export type RowRules = {
  today: CalendarDay;
  lists: Lists;
  /** Fields of the firm that the file may fill, and the currency of amounts without one. */
  own?: readonly Definition[];
  currency?: string;
};

/** Reads one row by the rules of the record. Every fault is told, not only the first. */
export function readRow(
  cells: readonly string[],
  mapping: Mapping,
  { today, lists: dictionaries, own = [], currency = '' }: RowRules,
): RowResult {
  if (cells.length !== mapping.headers.length) {
    return {
      kind: 'faulty',
      faults: [
        { field: null, reason: 'WRONG_COLUMNS', params: { expected: mapping.headers.length, actual: cells.length } },
      ],
    };
  }
  const reader = new RowReader(withMade(cells, mapping), mapping);
  const row: StagedRow = readFields(reader, today, dictionaries);
  for (const definition of own) {
    const isOfNobody = definition.entity === 'CONTACT' && row.contactName === null;
    const text = reader.own(isOfNobody ? { ...definition, required: false } : definition, {
      lists: dictionaries,
      currency,
    });
    if (text === null) continue;
    row[ownField(definition)] = text;
    // of a person it means nothing, as the name of his contact does
    if (isOfNobody && row.kind === 'ORGANISATION') reader.fault('contactName', 'REQUIRED');
  }
  return reader.faults.length > 0
    ? { kind: 'faulty', faults: reader.faults }
    : { kind: 'good', row, given: reader.given };
}

/** Our own files of faults carry an apostrophe where a spreadsheet would have run the text. */
const ESCAPED = /^\s*'(?=[=+\-@])/;

/** The cells of a row, and behind them what a profile makes of them. */
export function withMade(cells: readonly string[], { made, isFaultsFile }: Mapping): readonly string[] {
  const plain = isFaultsFile ? cells.map((cell) => cell.replace(ESCAPED, '')) : cells;
  if (made.length === 0) return plain;
  const cellAt = (at: number | undefined) => (at === undefined ? '' : (plain[at] ?? ''));
  return [...plain, ...made.map(({ from, of }) => of(...from.map(cellAt)))];
}

/** A number that is written as in its country: there first, then as one of China. */
const inCountry =
  <T>(read: (text: string, country?: CountryCode) => T | undefined, country: string | null) =>
  (text: string): T | undefined =>
    (country && country !== 'CN' ? read(text, country as CountryCode) : undefined) ?? read(text);

function readFields(read: RowReader, today: CalendarDay, dictionaries: Lists): StagedRow {
  const kind = read.code('kind', lists.kinds) as CustomerFields['kind'] | null;
  const name = read.text('name', LIMITS.name);
  if (name === null) read.fault('name', 'REQUIRED');
  if (kind === null) read.fault('kind', 'REQUIRED');
  const assessment = read.code('assessment', lists.assessments);
  const [businessType, businessSubtype] = read.levels(
    'businessType',
    'businessSubtype',
    dictionaries.of('BUSINESS_TYPE'),
  );
  const [productCategory, productSubcategory] = read.levels(
    'productCategory',
    'productSubcategory',
    dictionaries.of('PRODUCT_CATEGORY'),
  );
  const contactName = read.text('contactName', LIMITS.person);
  const place = readPlace(read, dictionaries.of('REGION'));
  const mobile = inCountry(readMobile, place.country);
  const phone = inCountry(readPhone, place.country);
  return {
    ...blankFields(kind ?? 'PERSON', name ?? ''),
    sex: read.code('sex', lists.sexes),
    birthDate: read.day('birthDate', EARLIEST_BIRTH, today),
    legalRepresentative: read.text('legalRepresentative', LIMITS.person),
    contactName: kind === 'ORGANISATION' ? contactName : null,
    number: read.text('number', LIMITS.postcode),
    mail: read.parsed('mail', 'INVALID_MAIL', (text) => (isMail(text) ? text : undefined)),
    mobile: read.parsed('mobile', 'INVALID_MOBILE', mobile),
    phone: read.parsed('phone', 'INVALID_PHONE', phone),
    fax: read.parsed('fax', 'INVALID_PHONE', phone),
    ...place,
    address: read.text('address', LIMITS.address),
    postcode: read.text('postcode', LIMITS.postcode),
    language: read.language(),
    nature: read.code('nature', lists.natures),
    businessType,
    businessSubtype,
    productCategory,
    productSubcategory,
    salesChannels: read.codes('salesChannels', lists.salesChannels),
    brands: read.texts('brands', LIMITS.brand, LIMITS.brands),
    size: read.code('size', lists.sizes),
    credit: read.code('credit', lists.credits),
    source: read.code('source', lists.sources),
    channel: read.code('channel', lists.channels),
    campaign: read.text('campaign', LIMITS.campaign),
    referrerMobile: read.parsed('referrerMobile', 'INVALID_MOBILE', (text) => readMobile(text))?.e164 ?? null,
    registeredOn: read.day('registeredOn', EARLIEST_BIRTH, '2199-12-31'),
    collector: read.text('collector', LIMITS.person),
    entryClerk: read.text('entryClerk', LIMITS.person),
    remark: read.text('remark', LIMITS.remark, true),
    ...(lists.standings[assessment ?? ''] ?? { stage: 'POTENTIAL', roles: [], keyAccount: false }),
  };
}

/** Regions of China must be in the table; elsewhere they are kept as typed. */
function readPlace(read: RowReader, regions: CodeList): Pick<CustomerFields, 'country' | 'province' | 'city'> {
  const province = read.text('province', LIMITS.place);
  const city = read.text('city', LIMITS.place);
  const country = read.parsed('country', 'UNKNOWN_REGION', countryOf) ?? (province || city ? 'CN' : null);
  if (country !== 'CN') return { country, province, city };

  if (province === null) {
    if (city !== null) read.fault('province', 'REQUIRED');
    return { country, province: null, city: null };
  }
  const knownProvince = regions.find(province);
  if (!knownProvince) {
    read.fault('province', 'UNKNOWN_REGION');
    return { country, province: null, city: null };
  }
  const knownCity = city === null ? undefined : knownProvince.children?.find(city);
  if (city !== null && !knownCity) read.fault('city', 'NOT_A_CHILD', { parent: province });
  return { country, province: knownProvince.code, city: knownCity?.code ?? null };
}

/** The cells of one row by field, and what was found wrong with them. */
class RowReader {
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
