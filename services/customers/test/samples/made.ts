import { newId } from '@guanxi/runtime';
import { people } from '@guanxi/testing';
import { employeeId, enter, freshMobile, mutate, type Running } from '../customers-bench.ts';

export const member = people.member.customer ?? '';
export const partner = people.partner.partner ?? '';
export const campaign = '2026秋季糖酒会';
export const tag = '老客户';
export const otherTag = '新客户';
export const owner = employeeId('seller-east');

export const MAIL = 'zhang@example.com';
const phones = () => ({
  mobile: freshMobile(),
  phone: '021-72964401转12',
  fax: '021-72964402',
  mail: MAIL,
});
export const basic = () => ({
  ...phones(),
  sex: 'FEMALE',
  birthDate: '1988-05-12',
  legalRepresentative: '许雷',
  country: 'CN',
  province: '四川省',
  city: '泸州市',
  address: '李路Q座',
  postcode: '646000',
});
const business = {
  nature: 'STATE',
  type: 'TRADE',
  subtype: 'RAW_MATERIALS',
  productCategory: 'LIQUOR',
  productSubcategory: 'BAIJIU',
  salesChannels: ['MALL'],
  brands: ['海棠'],
  size: 'LARGE',
};
const dealings = { registeredOn: '2025-08-11', collector: '王红霞', entryClerk: '李旭', remark: '老客户介绍' };
const value = { credit: 'A', keyAccount: true, roles: ['COMPETITOR'], blacklisted: false };
export const words = () => ({ language: 'EN', basic: basic(), business, dealings, value });
export const contactWords = () => ({
  name: '喻燕',
  sex: 'FEMALE',
  birthDate: '1990-01-02',
  ...phones(),
  address: '李路Q座',
  postcode: '646000',
  language: 'ZH_CN',
  interests: '象棋',
  registeredOn: '2025-08-11',
  collector: '王红霞',
  entryClerk: '李旭',
  remark: '周三不在',
});
export const link = { title: '采购经理', department: '采购部', role: 'BUYER', preferred: true };
export const file = () => `客户名称,类别,手机\r\n导入者,个人,${freshMobile()}\r\n坏行,外星人,${freshMobile()}\r\n`;

export const company = (running: Running) => enter(running, { kind: 'ORGANISATION', name: '海棠食品集团', ...words() });
export const addContact = async (running: Running, customerId: string): Promise<string> =>
  (
    await mutate(
      running,
      'clerk',
      'addContact',
      { customerId, ...link, contact: contactWords() },
      '... on AddContactSuccess { contact { id } }',
    )
  ).contact.id;
export const newPerson = (running: Running) => enter(running, { name: '张三', ...words() });
export const terms = { purpose: 'MEMBERSHIP', granted: true, textVersion: 1 };
export const offers = { purpose: 'MARKETING', channel: 'SMS', granted: true, textVersion: 1 };
type Waiting = { state: 'INVITED' | 'KNOWN'; customerId?: string; candidate?: string };
/** Somebody who applied; answers the id of his application. */
export async function application(running: Running, { state, customerId, candidate }: Waiting): Promise<string> {
  const id = newId();
  const agreement = { sameName: true, sameMail: false, sameMobile: true };
  await running.db.pool.query(
    `INSERT INTO membership_application (id, applicant, mail_hash, state, customer_id, candidates, applied_at)
     VALUES ($1, $2, 'of nobody', $3, $4, $5, now())`,
    [
      id,
      { name: '林小雨', mail: 'lin@example.com', mobile: null, language: 'zh-CN', choices: [terms] },
      state,
      customerId ?? null,
      JSON.stringify(candidate ? [{ id: candidate, ...agreement }] : []),
    ],
  );
  return id;
}
/** Gives a record the id that a demo person's token carries. */
export const rename = async (running: Running, id: string, to: string): Promise<string> => {
  for (const [table, column] of [
    ['customer', 'id'],
    ['stage_move', 'customer_id'],
    ['guanxi.customer_access', 'customer_id'],
  ]) {
    await running.db.pool.query(`UPDATE ${table} SET ${column} = $1 WHERE ${column} = $2`, [to, id]);
  }
  return to;
};

/** Somebody in the bin. */
export async function binned(running: Running): Promise<string> {
  const customerId = await newPerson(running);
  await mutate(running, 'head-east', 'deleteCustomer', { customerId }, '');
  return customerId;
}
