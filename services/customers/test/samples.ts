import { newId } from '@guanxi/runtime';
import { people } from '@guanxi/testing';
import type { SchemaSamples } from '@guanxi/testing/schema-tests/index';
import type { PrismaClient } from '../src/generated/prisma/client.ts';
import { customers } from '../src/service.ts';
import {
  conclude,
  employeeId,
  enter,
  freshMobile,
  mutate,
  preview,
  type Running,
  upload,
  withStaff,
} from './customers-bench.ts';
import { grow, grown } from './growth.ts';
import { deliverPaid, paid } from './membership-bench.ts';

type World = {
  running: Running;
  person: string;
  company: string;
  contact: string;
  importId: string;
  applicationId: string;
  campaign: string;
  number: string;
};

const member = people.member.customer ?? '';
const partner = people.partner.partner ?? '';
const campaign = '2026秋季糖酒会';
const owner = employeeId('seller-east');

const phones = () => ({
  mobile: freshMobile(),
  phone: '021-72964401转12',
  fax: '021-72964402',
  mail: 'zhang@example.com',
});
const basic = () => ({
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
const words = () => ({ language: 'EN', basic: basic(), business, dealings, value });
const contactWords = () => ({
  name: '喻燕',
  sex: 'FEMALE',
  birthDate: '1990-01-02',
  ...phones(),
  address: '李路Q座',
  postcode: '646000',
  language: 'ZH_CN',
  interests: '象棋',
  remark: '周三不在',
});
const link = { title: '采购经理', department: '采购部', role: 'BUYER', preferred: true };
const file = () => `客户名称,类别,手机\r\n导入者,个人,${freshMobile()}\r\n坏行,外星人,${freshMobile()}\r\n`;

const company = (running: Running) => enter(running, { kind: 'ORGANISATION', name: '海棠食品集团', ...words() });
const addContact = async (running: Running, customerId: string): Promise<string> =>
  (
    await mutate(
      running,
      'clerk',
      'addContact',
      { customerId, ...link, contact: contactWords() },
      '... on AddContactSuccess { contact { id } }',
    )
  ).contact.id;
const newPerson = (running: Running) => enter(running, { name: '张三', ...words() });
const terms = { purpose: 'MEMBERSHIP', granted: true, textVersion: 1 };
const offers = { purpose: 'MARKETING', channel: 'SMS', granted: true, textVersion: 1 };
type Waiting = { state: 'INVITED' | 'KNOWN'; customerId?: string; candidate?: string };
/** Somebody who applied; answers the id of his application. */
async function application(running: Running, { state, customerId, candidate }: Waiting): Promise<string> {
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
const rename = async (running: Running, id: string, to: string): Promise<string> => {
  for (const [table, column] of [
    ['customer', 'id'],
    ['stage_move', 'customer_id'],
    ['guanxi.customer_access', 'customer_id'],
  ]) {
    await running.db.pool.query(`UPDATE ${table} SET ${column} = $1 WHERE ${column} = $2`, [to, id]);
  }
  return to;
};

export const samples: SchemaSamples<PrismaClient, World> = {
  service: customers,
  start: (definition) => withStaff(definition),
  async world(running) {
    const own = { source: { source: 'ACTIVITY', channel: 'IN_PERSON', campaign } };
    const organisation = await enter(
      running,
      { kind: 'ORGANISATION', name: '江南经销', value: { roles: ['PARTNER'] } },
      'seller-east',
    );
    await rename(running, organisation, partner);
    const person = await rename(
      running,
      await enter(running, { name: '徐慧敏', ...words(), ...own }, 'seller-east'),
      member,
    );
    await mutate(running, 'seller-east', 'updateCustomer', { customerId: person, partnerIds: [partner] }, '');
    const enrolled = await mutate(
      running,
      'seller-east',
      'enrolCustomer',
      { customerId: person, handbook: 'MAIL' },
      '... on EnrolCustomerSuccess { customer { number } }',
    );
    const house = await enter(running, { kind: 'ORGANISATION', name: '海棠酒业', ...words(), ...own }, 'seller-east');
    await mutate(running, 'seller-east', 'updateCustomer', { customerId: house, partnerIds: [partner] }, '');
    const contact = await addContact(running, house);
    await deliverPaid(
      running,
      paid(person, { gross: '1200.00', tax: '100.00', paidAt: running.clock.now(), tier: 'STANDARD' }),
    );
    const multipliers = [{ tier: 'GOLD', factor: '2' }];
    await mutate(
      running,
      'decision-maker',
      'publishEarningRule',
      { rate: '1', multipliers, inForceFrom: '2026-12-01' },
      '',
    );
    await mutate(
      running,
      'seller-east',
      'recordConsent',
      {
        customerId: person,
        choices: [{ purpose: 'MARKETING', channel: 'MAIL', granted: true, textVersion: 1 }],
        way: 'IN_PERSON',
        evidence: '表格 0042',
      },
      '',
    );
    const applicationId = await application(running, { state: 'KNOWN', customerId: person, candidate: house });
    await application(running, { state: 'INVITED', customerId: person });
    const importId = await preview(running, file());
    await conclude(running, 'commitImport', importId);
    return {
      running,
      person,
      company: house,
      contact,
      importId,
      applicationId,
      campaign,
      number: enrolled.customer.number,
    };
  },
  mutations: {
    createCustomer: {
      by: 'clerk',
      input: async ({ running }) => {
        const referrerId = await newPerson(running);
        return {
          kind: 'PERSON',
          name: '李四',
          ...words(),
          source: { source: 'REFERRAL', channel: 'MAIL', campaign, referrerId, referrerMobile: freshMobile() },
          departmentPath: '/east',
          allowDuplicate: false,
        };
      },
    },
    updateCustomer: {
      by: 'clerk',
      input: async ({ running }) => ({
        customerId: await newPerson(running),
        expectedVersion: 1,
        name: '李四',
        ...words(),
        partnerIds: [partner],
        allowDuplicate: false,
      }),
    },
    enrolCustomer: {
      by: 'clerk',
      input: async ({ running }) => ({ customerId: await newPerson(running), handbook: 'POST' }),
    },
    recordHandbook: {
      by: 'clerk',
      input: async ({ running }) => {
        const customerId = await newPerson(running);
        await mutate(running, 'clerk', 'enrolCustomer', { customerId }, '');
        return { customerId, way: 'MAIL', sentOn: '2026-11-20' };
      },
    },
    assignCustomer: {
      by: 'head-east',
      input: async ({ running }) => ({
        customerId: await newPerson(running),
        ownerId: owner,
        departmentPath: '/east/shanghai',
      }),
    },
    moveStage: {
      by: 'head-east',
      input: async ({ running }) => ({ customerId: await newPerson(running), to: 'OPPORTUNITY', reason: '已询价' }),
    },
    adjustPoints: {
      by: 'head-east',
      input: async ({ running }) => ({ customerId: await enter(running), points: 10, reason: '补偿' }),
    },
    addContact: {
      by: 'clerk',
      input: async ({ running }) => ({ customerId: await company(running), ...link, contact: contactWords() }),
    },
    updateContact: {
      by: 'clerk',
      input: async ({ running }) => ({
        contactId: await addContact(running, await company(running)),
        expectedVersion: 1,
        contact: contactWords(),
      }),
    },
    linkContact: {
      by: 'clerk',
      input: async ({ running }) => ({
        contactId: await addContact(running, await company(running)),
        customerId: await company(running),
        ...link,
      }),
    },
    unlinkContact: {
      by: 'clerk',
      input: async ({ running }) => {
        const [first, second] = [await company(running), await company(running)];
        const contactId = await addContact(running, first);
        await mutate(running, 'clerk', 'linkContact', { contactId, customerId: second }, '');
        return { contactId, customerId: second };
      },
    },
    recordConsent: {
      by: 'agent',
      input: async ({ running }) => ({
        customerId: await newPerson(running),
        choices: [{ purpose: 'MARKETING', channel: 'MAIL', granted: true, textVersion: 1 }],
        way: 'ON_PAPER',
        evidence: '表格 0042',
        saidOn: '2026-11-20',
      }),
      // the desk may identify everybody
      foreign: () => ({ customerId: null }),
    },
    applyForMembership: {
      by: 'member',
      input: () => ({
        name: '林小雨',
        mail: `applicant-${newId()}@example.com`,
        mobile: freshMobile(),
        language: 'EN',
        choices: [offers, terms],
      }),
    },
    completeMembership: {
      by: 'member',
      input: async ({ running, person }) => {
        await application(running, { state: 'INVITED', customerId: person });
        return { choices: [offers, terms] };
      },
    },
    settleApplication: {
      by: 'agent',
      input: async ({ running }) => {
        const customerId = await newPerson(running);
        const applicationId = await application(running, { state: 'KNOWN', candidate: customerId });
        return { applicationId, verdict: 'SAME', customerId, reason: '资料一致' };
      },
      // the desk may settle every application
      foreign: () => ({ applicationId: null, customerId: null }),
    },
    updateMyProfile: {
      by: 'member',
      input: async ({ running, person }) => {
        const { rows } = await running.db.pool.query('SELECT version FROM customer WHERE id = $1', [person]);
        return { expectedVersion: rows[0].version, name: '徐慧敏', language: 'ZH_CN', basic: basic() };
      },
    },
    publishConsentText: {
      by: 'decision-maker',
      input: () => ({ purpose: 'SURVEY', zhCN: '新', zhTW: '新的', en: 'New', inForceFrom: '2027-01-01' }),
    },
    verifyCaller: {
      by: 'agent',
      input: async ({ running }) => ({
        customerId: await newPerson(running),
        answers: [
          { question: 'BIRTH_DATE', answer: '1988-05-12' },
          { question: 'MAIL', answer: 'zhang@example.com' },
        ],
      }),
      // the desk may identify everybody
      foreign: () => ({ customerId: null }),
    },
    endVerification: {
      by: 'agent',
      input: async ({ running }) => ({ customerId: await newPerson(running) }),
      foreign: () => ({ customerId: null }),
    },
    startImport: {
      by: 'clerk',
      input: async ({ running }) => ({
        fileId: await upload(running, file()),
        columns: [{ header: '客户名称', field: 'name' }],
        encoding: 'UTF_8',
        departmentPath: '/east',
        ownerId: owner,
        enrol: true,
      }),
    },
    commitImport: { by: 'clerk', input: async ({ running }) => ({ importId: await preview(running, file()) }) },
    undoImport: {
      by: 'clerk',
      input: async ({ running }) => {
        const importId = await preview(running, file());
        await conclude(running, 'commitImport', importId);
        return { importId };
      },
    },
    publishEarningRule: {
      by: 'decision-maker',
      input: () => ({
        rate: '1.5',
        multipliers: [{ tier: 'GOLD', factor: '2' }],
        expiryMonths: 12,
        inForceFrom: '2027-01-01',
      }),
    },
    publishTierRule: {
      by: 'decision-maker',
      input: () => ({
        steps: [
          { tier: 'STANDARD', from: '0' },
          { tier: 'SILVER', from: '500' },
        ],
        inForceFrom: '2027-01-01',
      }),
    },
  },
  async foreign({ running }) {
    const customerId = await enter(
      running,
      { kind: 'ORGANISATION', name: '南方公司', value: { roles: ['PARTNER'] } },
      'seller-south',
    );
    const result = await mutate(
      running,
      'seller-south',
      'addContact',
      { customerId, contact: { name: '南方人' } },
      '... on AddContactSuccess { contact { id } }',
    );
    const importId = newId();
    await running.db.pool.query(
      `INSERT INTO import_job (id, file_id, status, mapping, headers, department_path, enrol, viewer, created_at, created_by)
       VALUES ($1, $2, 'PREVIEWED', '{}', '{}', '/south', true, '{}', now(), $3)`,
      [importId, newId(), employeeId('seller-south')],
    );
    return {
      customerId,
      contactId: result.contact.id,
      importId,
      ownerId: employeeId('seller-south'),
      partnerIds: customerId,
      referrerId: customerId,
      // a file belongs to whoever knows its id until an import names it
      fileId: null,
      departmentPath: '/south',
    };
  },
  accepted: {
    'publishEarningRule rate zero': 'a rule may give nothing for a time',
    'publishEarningRule multipliers.factor zero': 'a tier may earn nothing',
    'publishTierRule steps.from zero': 'the lowest tier begins at 0',
  },
  rights: {
    entitled: 'decision-maker',
    others: { 'Query.me': 'member' },
    records: ({ person, contact, importId }) => ({ Customer: person, Contact: contact, ImportJob: importId }),
    values: ({ importId, applicationId, number }) => ({
      'Query.customerByNumber': { number },
      'Query.customersByDigits': { digits: '7296440' },
      'Query.customerCounts': { by: 'STAGE' },
      'Query.regions?': { parent: '510500' },
      'Query.parseAddress': { text: '张三 四川省泸州市江阳区李路1号' },
      'Query.importJob': { id: importId },
      'Query.applicationToReview': { id: applicationId },
      CustomerFilter: {
        text: '徐慧敏',
        kind: 'PERSON',
        stages: ['FIRST_PURCHASE'],
        tiers: ['SILVER'],
        roles: ['PARTNER'],
        blacklisted: false,
        keyAccount: true,
        departmentPath: '/east',
        ownerId: owner,
        unowned: false,
        partnerId: partner,
        provinces: ['510000'],
        productCategory: 'LIQUOR',
        source: 'ACTIVITY',
        channel: 'IN_PERSON',
        campaign,
        importId,
        enrolled: true,
        createdFrom: '2020-01-01',
        createdTo: '2030-01-01',
        stageFrom: '2020-01-01',
        stageTo: '2030-01-01',
        and: [{ kind: 'PERSON' }, { enrolled: true }],
        or: [{ stages: ['LOST'] }, { stages: ['FIRST_PURCHASE'] }],
        not: { kind: 'ORGANISATION' },
      },
    }),
    search: '徐慧敏',
    customerId: ({ person }) => person,
    open: Object.fromEntries(
      ['tiers', 'tierRules', 'earningRules', 'stageRules', 'regions', 'parseAddress', 'consentTexts'].map((name) => [
        `Query.${name}`,
        {
          strangers: ['seller-south', 'partner2', 'member2'],
          everyone: name === 'consentTexts',
          because: 'the rules and texts of the programme, and the divisions of China, are for everyone',
        },
      ]),
    ),
  },
  growth: {
    by: 'decision-maker',
    others: { 'Query.me': 'member' },
    grow: ({ running }, from, to) => grow(running, from, to),
    entities: () => grown,
    values: ({ number, importId, applicationId }) => ({
      'Query.customerByNumber': { number },
      'Query.customersByDigits': { digits: '1360' },
      'Query.customerCounts': { by: 'STAGE' },
      'Query.parseAddress': { text: '四川省泸州市' },
      'Query.importJob': { id: importId },
      'Query.applicationToReview': { id: applicationId },
    }),
    bounded: {
      'Query.tiers': 'the tiers of one rule',
      'Query.tierRules': 'rules are published by hand',
      'Query.earningRules': 'rules are published by hand',
      'Query.stageRules': 'rules are published by hand',
      'TierRule.tiers': 'the tiers of one rule',
      'EarningRule.factors': 'the tiers of one rule',
      'Customer.partners': 'at most fifty',
      'Query.regions': 'the provinces of China',
      'Counts.groups': 'the stages there are',
      'NumberMatches.matches': 'at most fifty',
      'CallerCheck.questions': 'nine',
      'Customer.consents': 'each purpose on each channel',
      'Query.consentTexts': 'one a purpose',
      'ImportJob.columns': 'the columns of one file',
      'MembershipApplication.choices': 'for himself only, and each matter once',
      'ApplicationReview.candidates': 'at most twenty',
    },
  },
};
