import type { Language } from '@guanxi/runtime/viewer';
import type { ShippedCode } from '../dictionaries/lists.ts';
import { countryName } from '../dictionaries/regions.ts';

/** A row by its columns, as an image of history has it. */
export type Image = Readonly<Record<string, unknown>>;
export type RecordKind =
  | 'CUSTOMER'
  | 'CONTACT'
  | 'CONTACT_LINK'
  | 'CUSTOMER_NEED'
  | 'POSTING'
  | 'CUSTOM_FIELD'
  | 'CONTACT_FIELD';
/** What it takes to be told of a field, beside seeing the customer. */
export type Closed = 'contact' | 'account' | 'consent';

/** One field as the API calls it, and the columns that hold it; the first of them is its value. */
export type ToldField = {
  path: string;
  columns: readonly string[];
  closed?: Closed;
  /** What the value names. */
  names?: 'employee' | 'customer' | 'record';
  /** How a value reads, where clients know no words for it. */
  text?: (value: string, language: Language) => string;
  /** The dictionary whose code it is, and the column that holds the upper one where it is of the second level. */
  dictionary?: ShippedCode;
  upper?: string;
};

const own = (column: string, path: string, more: Partial<ToldField> = {}): ToldField => ({
  path,
  columns: [column],
  ...more,
});
const number = (column: string, path: string, extension = true): ToldField => ({
  path,
  columns: [column, `${column}_e164`, ...(extension ? [`${column}_extension`] : [])],
  closed: 'contact',
});

const ofCustomer: readonly ToldField[] = [
  own('kind', 'kind'),
  own('number', 'number'),
  own('name', 'name'),
  own('language', 'language'),
  own('sex', 'basic.sex'),
  own('birth_date', 'basic.birthDate', { closed: 'account' }),
  own('legal_representative', 'basic.legalRepresentative'),
  number('mobile', 'basic.mobile', false),
  number('phone', 'basic.phone'),
  number('fax', 'basic.fax'),
  own('mail', 'basic.mail', { closed: 'contact' }),
  own('country', 'basic.country', { text: countryName }),
  own('province', 'basic.province', { dictionary: 'REGION' }),
  own('city', 'basic.city', { dictionary: 'REGION', upper: 'province' }),
  own('address', 'basic.address', { closed: 'contact' }),
  own('postcode', 'basic.postcode', { closed: 'contact' }),
  own('nature', 'business.nature'),
  own('business_type', 'business.type', { dictionary: 'BUSINESS_TYPE' }),
  own('business_subtype', 'business.subtype', { dictionary: 'BUSINESS_TYPE', upper: 'business_type' }),
  own('product_category', 'business.productCategory', { dictionary: 'PRODUCT_CATEGORY' }),
  own('product_subcategory', 'business.productSubcategory', {
    dictionary: 'PRODUCT_CATEGORY',
    upper: 'product_category',
  }),
  own('sales_channels', 'business.salesChannels'),
  own('brands', 'business.brands'),
  own('size', 'business.size'),
  own('source', 'source.source'),
  own('channel', 'source.channel'),
  own('campaign', 'source.campaign'),
  own('referrer_mobile', 'source.referrerMobile', { closed: 'contact' }),
  own('referrer_id', 'source.referrer', { names: 'customer' }),
  own('registered_on', 'dealings.registeredOn'),
  own('collector', 'dealings.collector'),
  own('entry_clerk', 'dealings.entryClerk'),
  own('remark', 'dealings.remark'),
  own('credit', 'value.credit'),
  own('roles', 'value.roles'),
  own('blacklisted', 'value.blacklisted'),
  own('key_account', 'value.keyAccount'),
  own('stage', 'stage'),
  own('tier', 'tier'),
  own('review', 'review'),
  own('tags', 'tags'),
  own('consents', 'consents', { closed: 'consent' }),
  own('owner_id', 'owner', { names: 'employee' }),
  own('department_path', 'departmentPath'),
  own('partner_ids', 'partners', { names: 'customer' }),
  own('parent_id', 'structure.parent', { names: 'customer' }),
  own('unit', 'structure.unit'),
  own('import_id', 'import'),
  own('deleted_at', 'removed'),
  own('binned_at', 'binnedAt'),
  own('binned_by', 'binnedBy', { names: 'employee' }),
  own('bin_reason', 'binReason'),
  own('merged_into', 'mergedInto', { names: 'customer' }),
  own('created_at', 'createdAt'),
  own('created_by', 'createdBy'),
];

const ofContact: readonly ToldField[] = [
  own('name', 'contact.name'),
  own('sex', 'contact.sex'),
  number('mobile', 'contact.mobile', false),
  number('phone', 'contact.phone'),
  number('fax', 'contact.fax'),
  own('mail', 'contact.mail', { closed: 'contact' }),
  own('birth_date', 'contact.birthDate', { closed: 'account' }),
  own('address', 'contact.address', { closed: 'contact' }),
  own('postcode', 'contact.postcode', { closed: 'contact' }),
  own('language', 'contact.language'),
  own('interests', 'contact.interests'),
  own('registered_on', 'contact.registeredOn'),
  own('collector', 'contact.collector'),
  own('entry_clerk', 'contact.entryClerk'),
  own('remark', 'contact.remark'),
  own('review', 'contact.review'),
  own('owner_id', 'contact.owner', { names: 'employee' }),
  own('department_path', 'contact.departmentPath'),
  own('import_id', 'contact.import'),
  own('deleted_at', 'contact.removed'),
  own('created_at', 'contact.createdAt'),
  own('created_by', 'contact.createdBy'),
];

const ofLink: readonly ToldField[] = [
  own('title', 'link.title'),
  own('department', 'link.department'),
  own('role', 'link.role'),
  own('preferred', 'link.preferred'),
  own('contact_id', 'link.contact'),
  own('customer_id', 'link.company', { names: 'customer' }),
  own('linked_at', 'link.linkedAt'),
  own('linked_by', 'link.linkedBy'),
];

const ofNeed: readonly ToldField[] = [
  own('kind', 'need.kind', { dictionary: 'NEED_KIND' }),
  own('from_day', 'need.fromDay'),
  own('to_day', 'need.toDay'),
  own('note', 'need.note'),
  own('customer_id', 'need.customer', { names: 'customer' }),
  own('removed_at', 'need.removed'),
  own('created_at', 'need.createdAt'),
  own('created_by', 'need.createdBy'),
];

const ofPosting: readonly ToldField[] = [
  own('kind', 'posting.kind'),
  own('category', 'posting.category', { dictionary: 'PRODUCT_CATEGORY' }),
  own('subcategory', 'posting.subcategory', { dictionary: 'PRODUCT_CATEGORY', upper: 'category' }),
  own('title', 'posting.title'),
  own('body', 'posting.text'),
  own('quantity', 'posting.quantity'),
  own('price', 'posting.price'),
  own('province', 'posting.province', { dictionary: 'REGION' }),
  own('city', 'posting.city', { dictionary: 'REGION', upper: 'province' }),
  own('valid_until', 'posting.validUntil'),
  own('withdrawn_at', 'posting.withdrawn'),
  own('hidden_at', 'posting.hidden'),
  own('hidden_reason', 'posting.hiddenReason'),
  own('customer_id', 'posting.customer', { names: 'customer' }),
  own('created_at', 'posting.createdAt'),
  own('created_by', 'posting.createdBy'),
];

/** Of a record of an object that the firm defined; what it holds in fields is told beside. */
export const ofObjectRecord: readonly ToldField[] = [
  own('name', 'name'),
  own('owner_id', 'owner', { names: 'employee' }),
  own('department_path', 'departmentPath'),
  own('object_id', 'object'),
  own('deleted_at', 'removed'),
  own('binned_at', 'binnedAt'),
  own('binned_by', 'binnedBy', { names: 'employee' }),
  own('bin_reason', 'binReason'),
  own('created_at', 'createdAt'),
  own('created_by', 'createdBy'),
];

/** Every column of a record that history keeps, but those that follow from others. */
export const toldFields: Readonly<Record<Exclude<RecordKind, 'CUSTOM_FIELD' | 'CONTACT_FIELD'>, readonly ToldField[]>> =
  {
    CUSTOMER: ofCustomer,
    CONTACT: ofContact,
    CONTACT_LINK: ofLink,
    CUSTOMER_NEED: ofNeed,
    POSTING: ofPosting,
  };

/** The columns of fields, as a reader names them; a name that is none has no column. */
export const columnsNamed = (paths: readonly string[]): string[] => [
  ...new Set(
    Object.values(toldFields)
      .flat()
      .filter(({ path }) => paths.includes(path))
      .flatMap(({ columns }) => columns),
  ),
];

/** The columns that are closed to those who lack one thing. */
export const closedColumns = (closed: Closed): string[] => [
  ...new Set(
    Object.values(toldFields)
      .flat()
      .filter((field) => field.closed === closed)
      .flatMap(({ columns }) => columns),
  ),
];

/** What a field held; `upper` is the code above it, where it is of a dictionary's second level. */
export type Held = {
  field: ToldField;
  values: string[];
  upper: string | undefined;
  /** The value as it reads, of a field that the firm added. */
  choice?: { dictionary: string; code: string; lower: string | null };
};
/** A field before and after a change. */
export type FieldMove = { field: ToldField; old: Held; new: Held };

/**
 * The fields that a change touches, of those that are not closed to the reader. A column without a field, such as one
 * that a later version will know, is not told.
 */
export function movesOf(
  record: keyof typeof toldFields,
  image: Image,
  changed: Image,
  isOpen: (closed: Closed) => boolean,
): FieldMove[] {
  return movesAmong(
    toldFields[record].filter(({ closed }) => !closed || isOpen(closed)),
    image,
    changed,
  );
}

/** Those of some fields that a change touches. */
export function movesAmong(fields: readonly ToldField[], image: Image, changed: Image): FieldMove[] {
  return fields
    .filter(({ columns }) => columns.some((column) => column in changed))
    .map((field) => ({ field, old: heldIn(field, image), new: heldIn(field, { ...image, ...changed }) }));
}

function heldIn(field: ToldField, image: Image): Held {
  const [value] = field.columns.map((column) => image[column]);
  const values =
    value === null || value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)];
  const upper = field.upper === undefined ? undefined : String(image[field.upper] ?? '');
  return { field, values, upper };
}
