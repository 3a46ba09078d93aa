/** The columns of an import: which field each fills and what its header may be called. */
import { type Fitted, fit, headerKey as keyOf, type Profile } from './profiles/profile.ts';

export type FieldKey =
  | 'number'
  | 'name'
  | 'kind'
  | 'sex'
  | 'birthDate'
  | 'legalRepresentative'
  | 'contactName'
  | 'mail'
  | 'mobile'
  | 'phone'
  | 'fax'
  | 'country'
  | 'province'
  | 'city'
  | 'address'
  | 'postcode'
  | 'nature'
  | 'businessType'
  | 'businessSubtype'
  | 'productCategory'
  | 'productSubcategory'
  | 'salesChannels'
  | 'brands'
  | 'size'
  | 'credit'
  | 'assessment'
  | 'source'
  | 'channel'
  | 'campaign'
  | 'referrerMobile'
  | 'registeredOn'
  | 'collector'
  | 'entryClerk'
  | 'language'
  | 'remark';

/** Whose field it is: of the record that a row brings, or of the contact that comes with it. */
export const bearers = ['record', 'contact'] as const;
export type Bearer = (typeof bearers)[number];
type OfKind = { entity: string };
const bearerOf = ({ entity }: OfKind): Bearer => (entity === 'CONTACT' ? 'contact' : 'record');
export const ofBearer = <T extends OfKind>(all: readonly T[], bearer: Bearer): T[] =>
  all.filter((each) => bearerOf(each) === bearer);

/** A field that the firm added. */
export type OwnField = `fields.${string}` | `contact.fields.${string}`;
/** Before the key of one. */
export const PREFIX = { record: 'fields.', contact: 'contact.fields.' } as const satisfies Record<Bearer, string>;
export const ownField = ({ entity, key }: OfKind & { key: string }): OwnField =>
  `${PREFIX[bearerOf({ entity })]}${key}`;
export const isOwnField = (name: string): name is OwnField => /^(contact\.)?fields\./.test(name);
export const isOfContact = (name: string): boolean => name.startsWith('contact.');
export type ImportField = FieldKey | OwnField;
/** A field of the firm, and what it may be called in a header. */
export type OwnColumn = { entity: string; key: string; names: readonly string[] };

/** Before the name of a field of contacts: a header that says no more than that name means the customer. */
const OF_CONTACT = ['联系人', '聯絡人', '聯繫人', 'Contact'];
const headersOf = ({ entity, key, names }: OwnColumn): string[] => [
  ownField({ entity, key }),
  ...(entity === 'CONTACT'
    ? names.filter((name) => name !== '').flatMap((name) => OF_CONTACT.map((word) => `${word}${name}`))
    : [key, ...names]),
];

const headers: Record<FieldKey, readonly string[]> = {
  number: ['会员编号', '會員編號', '会员号', 'Member number'],
  name: ['客户名称', '企业名称', '姓名', '客戶名稱', 'Name', 'Customer name', 'Company name'],
  kind: ['类别', '類別', 'Kind', 'Customer kind'],
  sex: ['性别', '性別', 'Sex'],
  birthDate: ['出生日期', '生日', 'Birth date', 'Date of birth'],
  legalRepresentative: ['法人代表', 'Legal representative'],
  contactName: ['联系人', '聯繫人', '聯絡人', 'Contact', 'Contact name'],
  mail: ['电子邮件', '電子郵件', '邮箱', 'E-mail', 'Email', 'Mail'],
  mobile: ['手机', '手機', 'Mobile', 'Mobile phone'],
  phone: ['电话', '電話', 'Phone', 'Telephone'],
  fax: ['传真', '傳真', 'Fax'],
  country: ['国家', '國家', '所在国家', 'Country'],
  province: ['省份', '所在省份', 'Province'],
  city: ['城市', 'City'],
  address: ['详细地址', '詳細地址', '地址', 'Address'],
  postcode: ['邮编', '郵編', '郵遞區號', 'Postcode', 'Postal code'],
  nature: ['企业性质', '企業性質', 'Nature'],
  businessType: ['企业类型', '企業類型', 'Business type'],
  businessSubtype: ['企业子类型', '企業子類型', 'Business subtype'],
  productCategory: ['经营产品类别', '經營產品類別', 'Product category'],
  productSubcategory: ['经营产品子类别', '經營產品子類別', 'Product subcategory'],
  salesChannels: ['销售渠道', '銷售渠道', 'Sales channels'],
  brands: ['经营品牌', '經營品牌', 'Brands'],
  size: ['企业规模', '企業規模', 'Size'],
  credit: ['企业资信', '企業資信', 'Credit'],
  assessment: ['客户考核', '客戶考核', 'Assessment'],
  source: ['来源', '來源', 'Source'],
  channel: ['渠道', 'Channel'],
  campaign: ['市场活动', '市場活動', 'Campaign'],
  referrerMobile: ['推荐人手机', '推薦人手機', 'Referrer mobile'],
  registeredOn: ['登记日期', '登記日期', 'Registered on'],
  collector: ['采集人', '採集人', 'Collector'],
  entryClerk: ['录入人', '錄入人', 'Entry clerk'],
  language: ['语言', '語言', 'Language'],
  remark: ['备注', '備註', 'Remark'],
};

export const fieldKeys = Object.keys(headers) as FieldKey[];

/** The columns of a kind of record: what each may be called, and without which no file is one of them. */
export type ColumnSet = { names: Partial<Record<FieldKey, readonly string[]>>; required: readonly FieldKey[] };
export const customerColumns: ColumnSet = { names: headers, required: ['name', 'kind'] };
/** Of the records of an object, whatever it is: all else is the firm's. */
export const recordColumns: ColumnSet = { names: { name: ['名称', '名稱', 'Name'] }, required: ['name'] };
export const keysOf = ({ names }: ColumnSet): FieldKey[] => Object.keys(names) as FieldKey[];

/** The column that our own file of faults adds at its end, by language; such a file may be fed in again. */
export const FAULT_HEADERS = { 'zh-CN': '导入错误', 'zh-TW': '匯入錯誤', en: 'Import faults' } as const;

/** Own fields by what their headers may be called. */
const calledIn = ({ names }: ColumnSet): ReadonlyMap<string, FieldKey> =>
  new Map(
    (Object.entries(names) as [FieldKey, readonly string[]][]).flatMap(([key, all]) =>
      [key, ...all].map((name) => [keyOf(name), key] as const),
    ),
  );

/** What is wrong with a header row; nothing of the file can be read then. */
export type HeaderProblem =
  | { kind: 'missing'; field: FieldKey; header: string }
  | { kind: 'twice'; field: ImportField; header: string }
  | { kind: 'unknown-field'; header: string }
  | { kind: 'file'; header: string }
  | { kind: 'not-in-file'; header: string };

/** How the columns of one file are read. */
export type Mapping = {
  headers: string[];
  /** Position by field; those of fields that a profile makes lie behind the last column. */
  positions: Partial<Record<ImportField, number>>;
  /** What a profile makes of the columns, in the order of its positions. */
  made: Fitted['made'];
  /** Headers that fill no field; their columns are passed over. */
  unknown: string[];
  /** Fields for which the file has no column. */
  absent: FieldKey[];
  /** The file is one of faults that we wrote: its last column is our reason. */
  isFaultsFile: boolean;
};

/** What a file may be read as. */
type Read = {
  own?: readonly OwnColumn[];
  profile?: Profile | undefined;
  /** Fields that hold files: no cell holds one, so that a column which is wished to fill one is refused. */
  files?: readonly string[];
  columns?: ColumnSet;
};

/**
 * Maps the headers of a file; `wished` (header to field, or to nothing) goes before the known names, and the names of the
 * product's own fields before those of the firm's. With a profile of another system its columns go before the known
 * names; a field that it makes is made unless a column is wished to fill it.
 */
export function mapHeaders(
  found: readonly string[],
  wished: Readonly<Record<string, string>> = {},
  { own = [], profile, files = [], columns = customerColumns }: Read = {},
): Mapping | HeaderProblem {
  const keys = keysOf(columns);
  const known = calledIn(columns);
  const positions: Partial<Record<ImportField, number>> = {};
  const ofFirm = new Map<string, OwnField>();
  for (const each of [...own].reverse()) for (const name of headersOf(each)) ofFirm.set(keyOf(name), ownField(each));
  const fields: ReadonlySet<string> = new Set([...keys, ...ofFirm.values()]);
  const fitted = profile && fit(profile, found);
  const made = (fitted?.made ?? []).filter(({ field }) => !Object.values(wished).includes(field));
  const used = new Set(made.flatMap(({ from }) => from));
  const ofProfile = new Set([...(fitted?.columns.values() ?? []), ...made.map(({ field }) => field)]);
  const named = (header: string) => {
    const field = known.get(keyOf(header));
    return fitted?.columns.get(header) ?? (field && ofProfile.has(field) ? undefined : field);
  };
  const unknown: string[] = [];
  const faultHeaders: readonly string[] = Object.values(FAULT_HEADERS);
  const isFaultsFile = faultHeaders.includes(found.at(-1)?.trim() ?? '');

  for (const header of Object.keys(wished)) if (!found.includes(header)) return { kind: 'not-in-file', header };
  for (const [at, header] of found.entries()) {
    const wish = wished[header];
    if (wish !== undefined && wish !== '' && !fields.has(wish))
      return { kind: files.includes(wish) ? 'file' : 'unknown-field', header };
    const meant = (used.has(at) ? undefined : named(header)) ?? ofFirm.get(keyOf(header));
    const field = wish === undefined ? meant : (wish as ImportField | '');
    if (!field) {
      if (!used.has(at) && !(isFaultsFile && at === found.length - 1)) unknown.push(header);
    } else if (positions[field] !== undefined) return { kind: 'twice', field, header };
    else positions[field] = at;
  }
  for (const [at, { field }] of made.entries()) positions[field] = found.length + at;
  const missing = columns.required.find((field) => positions[field] === undefined);
  if (missing) return { kind: 'missing', field: missing, header: columns.names[missing]?.[0] ?? missing };
  return {
    headers: [...found],
    positions,
    made,
    unknown,
    absent: keys.filter((field) => positions[field] === undefined),
    isFaultsFile,
  };
}

/** The columns of the file that a field is read from. */
export function columnsFor({ positions, headers, made }: Mapping, field: ImportField): number[] {
  const at = positions[field];
  if (at === undefined) return [];
  return at < headers.length ? [at] : (made[at - headers.length]?.from ?? []).filter((each) => each !== undefined);
}

export const isMapping = (result: Mapping | HeaderProblem): result is Mapping => 'positions' in result;
