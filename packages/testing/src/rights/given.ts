// What the records that everybody asks for are given: every field filled with what no other has.
import { freshMobile } from '../../../../services/customers/test/customers-bench.ts';
import { people } from '../people.ts';

/** Fields that the firm added, of every kind; `secret` is read by some roles only. */
export const CUSTOM: Readonly<Record<string, { kind: string; more?: object; value: (given: Given) => string }>> = {
  words: { kind: 'TEXT', more: { isSearched: true }, value: ({ at }) => `词语${at}号zqx${at}` },
  secret: { kind: 'TEXT', more: { readRoles: ['data-clerk'] }, value: ({ at }) => `机密${at}号vkw${at}` },
  count: { kind: 'NUMBER', value: ({ at }) => `${7000 + at}` },
  budget: { kind: 'MONEY', value: ({ at }) => `${81_000 + at}.50` },
  day: { kind: 'DATE', value: ({ at }) => `2031-0${1 + (at % 9)}-17` },
  choice: { kind: 'CHOICE', more: { dictionary: 'PRODUCT_CATEGORY' }, value: () => 'LIQUOR/BAIJIU' },
  person: { kind: 'PERSON', value: () => people['seller-east'].employee ?? '' },
  friend: { kind: 'REFERENCE', value: ({ friendId }) => friendId },
  friends: { kind: 'REFERENCES', value: ({ friendId }) => friendId },
  paper: { kind: 'FILE', value: ({ fileId }) => fileId },
  age: { kind: 'FORMULA', more: { formula: 'days(birth_date, registered_on)' }, value: () => '' },
};

export type Given = ReturnType<typeof givenTo> & { fileId: string; friendId: string };

/** What a record is given: texts, numbers and days that no other record of the world has. */
export function givenTo(at: number) {
  const two = String(at).padStart(2, '0');
  return {
    at,
    name: `测试对象${two}`,
    mobile: freshMobile(),
    phone: `021-729644${two}`,
    fax: `021-729655${two}`,
    mail: `subject${two}@canary.example`,
    birthDate: `19${40 + at}-03-${10 + (at % 19)}`,
    address: `暗号路${two}弄`,
    postcode: `6460${two}`,
    legalRepresentative: `法人${two}`,
    collector: `收集者${two}`,
    entryClerk: `录入者${two}`,
    remark: `备注暗号${two}`,
    brand: `品牌${two}`,
    tag: `标签${two}`,
    registeredOn: `20${10 + at}-08-1${at % 10}`,
  };
}

const basicOf = (given: ReturnType<typeof givenTo>) => ({
  sex: 'FEMALE',
  birthDate: given.birthDate,
  legalRepresentative: given.legalRepresentative,
  mobile: given.mobile,
  phone: `${given.phone}转12`,
  fax: `${given.fax}转34`,
  mail: given.mail,
  country: 'CN',
  province: '四川省',
  city: '泸州市',
  address: given.address,
  postcode: given.postcode,
});
/** Everything that a person may fill of a record. */
export const wordsOf = (given: ReturnType<typeof givenTo>) => ({
  language: 'EN',
  basic: basicOf(given),
  business: {
    ...{ nature: 'STATE', type: 'TRADE', subtype: 'RAW_MATERIALS', size: 'LARGE', salesChannels: ['MALL'] },
    ...{ productCategory: 'LIQUOR', productSubcategory: 'BAIJIU', brands: [given.brand] },
  },
  dealings: {
    registeredOn: given.registeredOn,
    collector: given.collector,
    entryClerk: given.entryClerk,
    remark: given.remark,
  },
  value: { credit: 'A', keyAccount: true, roles: ['COMPETITOR'], blacklisted: false },
});

/** What a record holds in the fields of the firm. */
export const filledWith = (given: Given) =>
  Object.entries(CUSTOM)
    .filter(([, { kind }]) => kind !== 'FORMULA')
    .map(([key, { value, kind }]) => ({
      key,
      // a file is put there by its id and what it is called
      value: kind === 'FILE' ? `${value(given)} 文件${given.at}.txt` : value(given),
      ...(kind === 'MONEY' ? { currency: 'CNY' } : {}),
    }));
