import { newId } from '@guanxi/runtime';
import { countStatements, execute, startTestService } from '@guanxi/testing';
import { marketing } from '../src/service.ts';
import { type Marketing, posted, profile } from './member.ts';

let running: Marketing;

beforeAll(async () => {
  const settings = {
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'no-reply@guanxi.example',
    MEMBER_URL: 'http://127.0.0.1:4000/member',
    PUBLIC_URL: 'http://127.0.0.1:4000',
  };
  running = await startTestService(marketing, { now: '2026-11-23T04:00:00Z', settings });
});
afterAll(() => running?.stop());

const PUBLISH = `mutation ($input: PublishTemplateInput!) { publishTemplate(input: $input) { __typename
  ... on PublishTemplateSuccess { template { id letter language version current subject body moment purpose allowedFields publishedBy { id } } }
  ... on UserError { message code path } ... on InvalidInput { problems { path code message } } } }`;
const PREVIEW = `query ($input: PreviewTemplateInput!) { previewTemplate(input: $input) { __typename
  ... on PreviewTemplateSuccess { subject text html exampleFields } ... on UserError { message code path } ... on MissingField { fields } } }`;
const words = (changes = {}) => ({
  letter: 'JOINED',
  language: 'EN',
  channel: 'MAIL',
  subject: 'Hello {{member.name}}',
  body: 'No. {{member.number}}',
  clientMutationId: newId(),
  ...changes,
});
const publish = async (changes = {}, asker: 'marketer' | 'administrator' = 'marketer') =>
  (await execute(running, asker, PUBLISH, { input: words(changes) }, { language: 'en' })).data.publishTemplate;

describe('words of letters', () => {
  test('M12 the product comes with words for each letter in three languages', async () => {
    const { data } = await execute(
      running,
      'marketer',
      '{ messageTemplates(filter: { currentOnly: true }, first: 100) { totalCount nodes { letter language version } } keyMoments { code enabled } }',
    );
    expect(data.messageTemplates.totalCount).toBe(21);
    expect(
      new Set(
        data.messageTemplates.nodes.map(({ letter, language }: Record<string, string>) => `${letter} ${language}`),
      ).size,
    ).toBe(21);
    expect(data.keyMoments).toEqual([
      { code: 'CONSENT_ASKED', enabled: true },
      { code: 'DATA_DUE', enabled: false },
      { code: 'FIRST_PURCHASE', enabled: false },
      { code: 'JOINED', enabled: true },
      { code: 'POINTS_POSTED', enabled: true },
    ]);
  });

  test('M12 each publication makes a version that takes over; the earlier ones are kept', async () => {
    const first = await publish({ language: 'ZH_TW' });
    const second = await publish({ language: 'ZH_TW', subject: 'Again' }, 'administrator');
    expect([first.template.version, second.template.version]).toEqual([2, 3]);
    expect(second.template).toMatchObject({
      current: true,
      moment: 'JOINED',
      purpose: 'NOTICE',
      allowedFields: ['member.name', 'member.number', 'member.tier'],
    });
    const { data } = await execute(
      running,
      'agent',
      '{ messageTemplates(filter: { letter: JOINED, language: ZH_TW }) { nodes { version current } } }',
    );
    expect(data.messageTemplates.nodes).toEqual([
      { version: 3, current: true },
      { version: 2, current: false },
      { version: 1, current: false },
    ]);
  });

  test('M12 two publications at once become two versions', async () => {
    const made = await Promise.all(Array.from({ length: 5 }, () => publish({ letter: 'FIRST_PURCHASE', body: 'x' })));
    expect(made.map(({ template }) => template.version).sort()).toEqual([2, 3, 4, 5, 6]);
  });

  test('M12 the same clientMutationId publishes once', async () => {
    const clientMutationId = newId();
    const [first, second] = [
      await publish({ clientMutationId, letter: 'POINTS_CHANGED' }),
      await publish({ clientMutationId, letter: 'POINTS_CHANGED' }),
    ];
    expect(second).toEqual(first);
    expect((await publish({ clientMutationId, letter: 'POINTS_CHANGED', subject: 'Other' })).code).toBe(
      'REPEATED_MUTATION',
    );
  });

  test('M12 a field that the letter cannot have, loose braces, too long and empty texts are refused at their place', async () => {
    expect(await publish({ body: 'Order {{order.number}}', subject: '{{name' })).toMatchObject({
      __typename: 'InvalidInput',
      problems: [
        { path: ['input', 'subject'], code: 'MALFORMED' },
        { path: ['input', 'body'], code: 'UNKNOWN_VALUE' },
      ],
    });
    expect(await publish({ subject: ' ', body: 'x'.repeat(10_001) })).toMatchObject({
      problems: [
        { path: ['input', 'subject'], code: 'REQUIRED' },
        { path: ['input', 'body'], code: 'TOO_LONG' },
      ],
    });
    expect(await publish({ subject: 'a\r\nBcc: x@example.com' })).toMatchObject({
      problems: [{ path: ['input', 'subject'], code: 'CONTROL_CHARACTER' }],
    });
  });

  test('M12 a preview fills in the chosen member, and an example for what only the moment brings', async () => {
    const customerId = newId();
    await profile(running, customerId, { name: '<b>Li</b>', number: '10000009' });
    const { template } = await publish({
      letter: 'POINTS_EARNED',
      subject: '{{member.name}}',
      body: '{{order.number}}: {{points.balance}}',
    });
    const preview = async () =>
      (await execute(running, 'seller-east', PREVIEW, { input: { templateId: template.id, customerId } })).data
        .previewTemplate;
    expect(await preview()).toMatchObject({
      subject: '<b>Li</b>',
      text: 'O-000000: 1120',
      exampleFields: ['order.number', 'points.balance'],
    });
    await posted(running, customerId, { orderId: newId(), orderNumber: 'O-55', balance: 77n });
    expect(await preview()).toMatchObject({ text: 'O-55: 77', exampleFields: [] });
    expect((await preview()).html).toContain('<p>O-55: 77</p>');
  });

  test('M12 a preview tries words before they are published, and refuses what could not be', async () => {
    const customerId = newId();
    await profile(running, customerId, { name: 'Li' });
    const { template } = await publish();
    const preview = async (changes: object) =>
      (await execute(running, 'marketer', PREVIEW, { input: { templateId: template.id, customerId, ...changes } })).data
        .previewTemplate;
    expect(await preview({ subject: 'Dear {{member.name}}', body: 'Soon' })).toMatchObject({
      subject: 'Dear Li',
      text: 'Soon',
    });
    expect(await preview({ body: '{{order.number}}' })).toMatchObject({
      __typename: 'InvalidInput',
      path: ['input', 'body'],
    });
    expect((await preview({})).subject).toBe('Hello Li');
  });

  test('M12 a preview names the field that this member lacks', async () => {
    const customerId = newId();
    await profile(running, customerId, { number: '' });
    const { template } = await publish();
    const { data } = await execute(
      running,
      'marketer',
      PREVIEW,
      { input: { templateId: template.id, customerId } },
      { language: 'en' },
    );
    expect(data.previewTemplate).toEqual({
      __typename: 'MissingField',
      code: 'MISSING_FIELD',
      message: expect.stringContaining('member.number'),
      path: ['input', 'customerId'],
      fields: ['member.number'],
    });
  });

  test('M12 a preview is for those who may see the member; administrators see none', async () => {
    const customerId = newId();
    await profile(running, customerId);
    const { template } = await publish();
    const asked = async (asker: 'seller-south' | 'administrator' | 'head-east') =>
      (await execute(running, asker, PREVIEW, { input: { templateId: template.id, customerId } })).data.previewTemplate
        .__typename;
    expect([await asked('head-east'), await asked('seller-south'), await asked('administrator')]).toEqual([
      'PreviewTemplateSuccess',
      'NotFound',
      'NotFound',
    ]);
  });

  test('M12 only marketing and administrators publish or switch; members and partners do not see settings', async () => {
    const codes = async (asker: 'seller-east' | 'member' | 'partner' | 'decision-maker') => {
      const answers = [
        await execute(running, asker, PUBLISH, { input: words() }, { mayFail: true }),
        await execute(
          running,
          asker,
          'mutation ($input: SetKeyMomentInput!) { setKeyMoment(input: $input) { __typename } }',
          { input: { code: 'JOINED', enabled: false, clientMutationId: newId() } },
          { mayFail: true },
        ),
        await execute(running, asker, '{ messageTemplates { nodes { id } } }', {}, { mayFail: true }),
        await execute(running, asker, '{ keyMoments { code } }', {}, { mayFail: true }),
      ];
      return answers.map(({ errors }) => errors?.[0]?.extensions?.code);
    };
    const no = 'FORBIDDEN';
    expect(await codes('seller-east')).toEqual([no, no, undefined, undefined]);
    expect(await codes('decision-maker')).toEqual([no, no, undefined, undefined]);
    expect(await codes('member')).toEqual([no, no, no, no]);
    expect(await codes('partner')).toEqual([no, no, no, no]);
  });

  test('M12 versions as a list and as references cost the same whatever their number', async () => {
    const { data } = await execute(running, 'marketer', '{ messageTemplates(first: 200) { nodes { id } } }');
    const ids: string[] = data.messageTemplates.nodes.map(({ id }: { id: string }) => id);
    const list = (first: number) =>
      execute(running, 'marketer', `{ messageTemplates(first: ${first}) { nodes { id publishedBy { id } } } }`);
    const refs = (size: number) =>
      execute(
        running,
        'marketer',
        'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on MessageTemplate { id subject } } }',
        {
          refs: ids.slice(0, size).map((id) => ({ __typename: 'MessageTemplate', id })),
        },
      );
    for (const work of [list, refs]) {
      expect((await countStatements(() => work(1))).count).toBe(1);
      expect((await countStatements(() => work(20))).count).toBe(1);
    }
  });
});
