import { newId } from '@guanxi/runtime';
import { startTestService } from '@guanxi/testing';
import type { SchemaSamples } from '@guanxi/testing/schema-tests/index';
import { copyOf, multiply } from '@guanxi/testing/schema-tests/multiply';
import { retentionSamples } from '@guanxi/testing/schema-tests/retention';
import type { PrismaClient } from '../src/generated/prisma/client.ts';
import { marketing } from '../src/service.ts';
import { type Marketing, member, messagesOf, paid, posted, profile, sellerEast } from './member.ts';

type Grown = Record<'customers' | 'messages' | 'templates', string[]>;
type World = { running: Marketing; customerId: string; messageId: string; templateId: string; grown: Grown };

const ORDER = 'O-20261123-7';
const retention = retentionSamples('letter', 'LETTERS');
const south = { owner: newId(), department: '/south' };

const templateOf = async ({ db }: Marketing, language: string): Promise<string> =>
  (await db.read.messageTemplate.findFirstOrThrow({ where: { code: 'POINTS_EARNED', language, supersededAt: null } }))
    .id;

/** A letter on points whose sending has failed long ago; its id. */
async function letter(running: Marketing, customerId: string, templateId: string | null = null): Promise<string> {
  const orderId = newId();
  await paid(running, customerId, { orderId });
  await posted(running, customerId, { orderId, orderNumber: ORDER });
  const id = (await messagesOf(running, customerId)).at(-1)?.id ?? '';
  const words = { subject: '积分变动', text: '您的积分余额', language: 'zh-CN', address: 'wang.fang@example.com' };
  await running.db.read.message.update({
    where: { id },
    data: {
      ...words,
      templateId,
      templateVersion: 1,
      state: 'FAILED',
      reason: 'REFUSED',
      attempts: 1,
      dueAt: null,
      settledAt: new Date('2020-01-02'),
    },
  });
  return id;
}

// numbers of copies that hang below the first customer
const BELOW = 0x1000;

async function grow({ running, grown }: World, from: number, to: number): Promise<void> {
  if (from === 0) {
    const customerId = newId();
    await profile(running, customerId);
    const templateId = await templateOf(running, 'en');
    grown.customers.push(customerId);
    grown.templates.push(templateId);
    grown.messages.push(await letter(running, customerId, templateId));
  }
  const [customerId = '', templateId = '', messageId = ''] = [
    grown.customers[0],
    grown.templates[0],
    grown.messages[0],
  ];
  const range = { from: Math.max(from, 1), to };
  const ofCustomer = `t.customer_id = '${customerId}'`;
  const message = { table: 'message', where: `t.id = '${messageId}'` };
  const occasion = (sign: string) => ({ occasion: `t.occasion || '${sign}' || n` });
  const published = { version: 't.version + n', published_by: 't.id' };
  await multiply(
    running,
    [
      { table: 'guanxi.customer_access', where: ofCustomer, ids: ['customer_id', 'owner_id'] },
      { table: 'recipient', where: ofCustomer, ids: ['customer_id'] },
      { table: 'member_facts', where: ofCustomer, ids: ['customer_id'] },
      { table: 'member_amount', where: ofCustomer, ids: ['customer_id'] },
      { table: 'message_template', where: `t.id = '${templateId}'`, ids: ['id'], set: published },
      { ...message, ids: ['id', 'customer_id', 'template_id', 'cause_event_id'], set: occasion('-') },
    ],
    range,
  );
  const below = { from: from + BELOW, to: to + BELOW };
  await multiply(running, [{ ...message, ids: ['id', 'cause_event_id'], set: occasion('+') }], below);
  await retention.past(running, sellerEast, to - from);
  for (let n = range.from; n < to; n += 1) {
    for (const ids of Object.values(grown)) ids.push(copyOf(ids[0] ?? '', n));
  }
}

const ofStaff = { strangers: ['seller-south'], because: 'words and key moments are settings, for all staff' } as const;

export const samples: SchemaSamples<PrismaClient, World> = {
  service: marketing,
  start: (definition) =>
    startTestService(definition, {
      now: '2026-11-23T04:00:00Z',
      settings: {
        SMTP_URL: 'smtp://127.0.0.1:9',
        MAIL_FROM: 'no-reply@guanxi.example',
        MEMBER_URL: 'http://127.0.0.1:4000/member',
        PUBLIC_URL: 'http://127.0.0.1:4000',
      },
    }),
  async world(running) {
    await profile(running, member);
    const templateId = await templateOf(running, 'zh-CN');
    const messageId = await letter(running, member, templateId);
    await retention.past(running, sellerEast, 1);
    return {
      running,
      customerId: member,
      messageId,
      templateId,
      grown: { customers: [], messages: [], templates: [] },
    };
  },
  mutations: {
    ...retention.mutations,
    setKeyMoment: { by: 'marketer', input: () => ({ code: 'FIRST_PURCHASE', enabled: true }) },
    publishTemplate: {
      by: 'marketer',
      input: () => ({ letter: 'JOINED', language: 'EN', channel: 'MAIL', subject: 'Hello', body: '{{member.name}}' }),
    },
    resendMessage: {
      by: 'head-east',
      input: async ({ running, customerId }) => ({ messageId: await letter(running, customerId) }),
    },
  },
  async foreign({ running }) {
    const customerId = newId();
    await profile(running, customerId, south);
    return { messageId: await letter(running, customerId) };
  },
  meant: { 'publishTemplate body': { pattern: /\{\{/, code: 'MALFORMED' } },
  rights: {
    entitled: 'decision-maker',
    others: retention.others,
    records: ({ customerId, messageId, templateId }) => ({
      Customer: customerId,
      Message: messageId,
      MessageTemplate: templateId,
    }),
    values: ({ customerId, templateId, messageId }) => ({
      'Query.message': { id: messageId },
      MessageFilter: { status: ['FAILED'], moment: 'POINTS_POSTED', customerId },
      MessageTemplateFilter: { letter: 'POINTS_EARNED', language: 'ZH_CN', currentOnly: true },
      'Query.previewTemplate': { input: { templateId, customerId } },
      ...retention.values,
    }),
    search: ORDER,
    customerId: ({ customerId }) => customerId,
    open: { 'Query.messageTemplates': ofStaff, 'Query.keyMoments': ofStaff, MessageTemplate: ofStaff },
  },
  growth: {
    by: 'decision-maker',
    grow,
    entities: ({ grown }) => ({
      Customer: grown.customers,
      Message: grown.messages,
      MessageTemplate: grown.templates,
    }),
    values: ({ templateId, customerId, grown }) => ({
      'Query.previewTemplate': { input: { templateId, customerId } },
      'Query.message': { id: grown.messages[0] ?? '' },
      ...retention.values,
    }),
    bounded: {
      ...retention.bounded,
      'Query.keyMoments': 'there are three',
      'RfmFacts.amounts': 'one for each currency',
    },
  },
};
