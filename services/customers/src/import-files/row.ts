import type { Definition } from '@guanxi/fields';
import type { CalendarDay } from '@guanxi/runtime/clock';
import { isMail } from '@guanxi/runtime/graphql/input';
import { type CountryCode, readMobile, readPhone } from '@guanxi/runtime/phone';
import type { CodeList } from '../dictionaries/code-list.ts';
import * as lists from '../dictionaries/code-lists.ts';
import type { Lists } from '../dictionaries/lists.ts';
import { countryOf } from '../dictionaries/regions.ts';
import { blankFields, type CustomerFields, EARLIEST_BIRTH, LIMITS } from '../record/customer-fields.ts';
import { type ImportField, isOwnField, type Mapping, type OwnField, ownField } from './columns.ts';
import { type Fault, RowReader } from './row-reader.ts';

export type { Fault };

/** What a good row says: the customer, the company's contact where one is named, and the number of one who is a member already. */
export type StagedRow = CustomerFields & { contactName: string | null; number: string | null } & Partial<
    Record<OwnField, string>
  >;

/** What a good row says, whatever kind of record it is of: each is called something, and holds some of it. */
export type ImportedRow = { name: string } & Partial<StagedRow>;

/** A row without what is no column of the customer himself. */
export const customerFieldsOf = (values: CustomerFields & Partial<StagedRow>): CustomerFields => {
  const { contactName: _, number: __, ...fields } = values;
  for (const name of Object.keys(fields)) if (isOwnField(name)) delete fields[name];
  return fields;
};

/** A row without what it leaves empty, as it is kept between preview and commit. */
export const keptOf = (row: ImportedRow): ImportedRow =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as ImportedRow;

/** A customer's row that was kept, whole again. */
export const wholeOf = (kept: Partial<StagedRow>): StagedRow => ({
  ...blankFields(kept.kind ?? 'PERSON', kept.name ?? ''),
  contactName: null,
  number: null,
  ...kept,
});

export type RowResult =
  | { kind: 'good'; row: ImportedRow /** Fields whose cells are not empty. */; given: ImportField[] }
  | { kind: 'faulty'; faults: Fault[] };

export type RowRules = {
  today: CalendarDay;
  lists: Lists;
  /** Fields of the firm that the file may fill, and the currency of amounts without one. */
  own?: readonly Definition[];
  currency?: string;
  /** Reads the record's own fields; those of a customer unless given. */
  fields?: FieldsReader;
};
export type FieldsReader = (read: RowReader, rules: Pick<RowRules, 'today' | 'lists'>) => ImportedRow;

/** Reads one row by the rules of the record. Every fault is told, not only the first. */
export function readRow(
  cells: readonly string[],
  mapping: Mapping,
  { today, lists: dictionaries, own = [], currency = '', fields = readCustomer }: RowRules,
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
  const row = fields(reader, { today, lists: dictionaries });
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

/** Reads a customer, and the contact of a company. */
export function readCustomer(
  read: RowReader,
  { today, lists: dictionaries }: Pick<RowRules, 'today' | 'lists'>,
): StagedRow {
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
