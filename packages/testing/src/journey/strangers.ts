import assert from 'node:assert/strict';
import { SIGNATURE_HEADER, signRequest } from '@guanxi/runtime';
import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, getNamedType, isLeafType } from 'graphql';
import { holds } from '../schema-tests/leaks.ts';
import { type Probe, probesOf } from '../schema-tests/probes.ts';
import { strangers } from '../schema-tests/samples.ts';
import { entitiesOf, fieldsOf, isManyField, nodeOf, schemaOf } from '../schema-tests/schema.ts';
import { type KnownRecords, knownRecords } from './known-records.ts';
import { given, type Step, type Story } from './steps.ts';
import type { Data, World } from './world.ts';

/** What is nobody's own: settings, catalogue, tree and articles have readers by role, which each service tests. */
const ofNobody = new Set(
  [
    // tried by themselves, below
    'node search',
    'article articles searchArticles product products productCategories priceLists priceList regions parseAddress messageTemplates previewTemplate',
    'keyMoments departments employee employees tiers tierRules earningRules stageRules',
    'dictionary dictionaries customFieldDefinitions layout layouts layoutVersions duplicateScan customerTags objectDefinitions numberRanges',
    // identification over all departments, by who may and logged, which its service tests
    'customersByDigits applicationsToReview applicationToReview',
    // the hint that somebody is known in another department, to staff and logged, which its service tests
    'possibleDuplicates',
    // its reader is who has the code of the letter, which its service tests
    'letterLink',
    // what a person keeps for himself, which its service tests
    'viewer savedViews savedView preferences favourites recentRecords mySessions',
  ].flatMap((names) => names.split(' ').map((name) => `Query.${name}`)),
);
const typesOfNobody = new Set([
  'Article',
  'Product',
  'ProductCategory',
  'MessageTemplate',
  'Department',
  'Employee',
  'SavedView',
  'PriceList',
  'Viewer',
]);
/** Who finds the record where the decision maker does not: it is another person's own. */
const owners: Readonly<Record<string, string>> = {
  'Query.myTasks': 'seller-east',
  'Query.notifications': 'seller-east',
  Notification: 'seller-east',
};
/** Lists that hold nothing of the member at this point of the story. */
const empty = new Set([
  'Query.overdueInstalments',
  'Query.customerBin',
  'Query.duplicatePairs',
  'Query.bulkChange',
  'Query.bulkChanges',
  'Query.taskBulkChange',
  'Query.taskBulkChanges',
  // nothing was noted of what he needs, and nothing posted
  'Query.currentNeeds',
  'Query.erasure',
  'Query.erasures',
  'Query.retentionRuns',
  'Query.retentionDue',
  'Query.deskRetentionRuns',
  'Query.deskRetentionDue',
  'Query.letterRetentionRuns',
  'Query.letterRetentionDue',
  'Query.taskRetentionRuns',
  'Query.taskRetentionDue',
  // nothing was spent until here
  'Query.sourceCosts',
  'Query.postings',
  // no object was defined until here
  'Query.objects',
  'Query.objectRecords',
  'Query.objectRecord',
  'Query.objectRecordBin',
  'Query.posting',
  'Query.myInquiries',
]);

/** What counts whoever is each person's own: nothing narrows it to the member. Its service tests what it counts. */
const ofHisOwn = new Set(['Query.sourceReport']);

type Body = { data?: Data; errors?: { extensions?: { code?: string } }[] };
type Ask = (who: string, query: string) => Promise<Body>;

/** Runs each probe as one who finds the record, then as each stranger. */
async function tryAll(probes: readonly Probe[], known: KnownRecords, story: Story, ask: Ask): Promise<void> {
  const findings: string[] = [];
  for (const { name, of, query, isNarrow } of probes) {
    const person = of === 'Query.me' ? given(story.mail, 'the member') : (owners[of] ?? 'decision-maker');
    const mine = await ask(person, query);
    if (!holds(mine) && !empty.has(of)) findings.push(`${name}: ${person} finds nothing: ${short(mine)}`);
    for (const stranger of strangers) {
      const theirs = await ask(stranger, query);
      const text = JSON.stringify(theirs.data ?? null);
      const leaked = known.secrets.filter((secret) => !query.includes(secret) && text.includes(secret));
      if (leaked.length > 0) findings.push(`${name}: ${stranger} is told ${leaked.join(', ')}`);
      else if (isNarrow && !ofHisOwn.has(of) && holds(theirs))
        findings.push(`${name}: ${stranger} finds ${short(theirs)}`);
      else if (hasMoreThanItShows(theirs.data)) findings.push(`${name}: ${stranger} is told of more: ${short(theirs)}`);
    }
  }
  assert.deepEqual(findings, []);
}

/** Whether a list counts records that it does not show. */
const hasMoreThanItShows = (data: Data): boolean =>
  Object.values(data ?? {}).some((list: Data) => {
    const { nodes, totalCount, pageInfo } = list ?? {};
    return Array.isArray(nodes) && totalCount > nodes.length && !pageInfo?.hasNextPage;
  });
const short = (body: Body) => JSON.stringify(body).slice(0, 300);

function waysInto(schema: GraphQLSchema, known: KnownRecords, number: string): Probe[] {
  const records = Object.fromEntries(entitiesOf(schema).map(({ name }) => [name, ownId(known, name)]));
  const samples = {
    records: () => records,
    values: () => known.values,
    search: number,
    customerId: () => known.ids.Customer,
  };
  // staff are known to all staff, and their records would make documents longer than the gateway takes
  const options = { depth: 0, first: 5, narrow: known.narrow, leftOut: ['Employee'] };
  const { probes, missing } = probesOf(schema, samples, undefined, options);
  const unknown = missing.filter((each) => ![...ofNobody].some((name) => each.includes(name)) && !ofOpenFilter(each));
  assert.deepEqual(unknown, [], 'known-records.ts lacks what the schema has');
  return probes.filter(({ of }) => !ofNobody.has(of) && !typesOfNobody.has(of));
}

const ofOpenFilter = (lack: string) =>
  /(Product|ProductCategory|PriceList|Article|MessageTemplate|Employee)Filter/.test(lack);
const ownId = (known: KnownRecords, type: string): string =>
  type in known.ids ? known.ids[type as keyof KnownRecords['ids']] : known.ids.Customer;

/** Any record by type and id, and each part of the customer. */
function wholeProbes(schema: GraphQLSchema, known: KnownRecords): Probe[] {
  const id = JSON.stringify(known.ids.Customer);
  const nodes = Object.entries(known.ids).map(([type, record]): Probe => {
    const code = type.replace(/(?<!^)([A-Z])/g, '_$1').toUpperCase();
    const fields = { Customer: 'departmentPath', Contact: 'name', Notification: 'kind', Invitation: 'kind' };
    const field = (fields as Record<string, string>)[type] ?? (type === 'Message' ? 'moment' : undefined);
    const selected =
      field ?? { Task: 'title', Interaction: 'channel' }[type] ?? (type === 'ImportJob' ? 'records' : 'number');
    const query = `{ node(type: ${code}, id: ${JSON.stringify(record)}) { ... on ${type} { ${selected} } } }`;
    return { name: `node ${type}`, of: type, query, isNarrow: true };
  });
  assert.ok(schema.getType('EntityType'), 'the graph has no node by type and id');
  const timeline = `{ customer(id: ${id}) { timeline(first: 5) { nodes { id subjectId } } } }`;
  const search = `{ search(query: ${JSON.stringify(known.words.customers)}, first: 5) { hits { title entityId } } }`;
  const narrow = { of: 'Customer', isNarrow: true };
  return [
    ...nodes,
    { name: 'timeline', query: timeline, ...narrow },
    { name: 'search', query: search, ...narrow },
    ...partsOf(schema, id).map((part) => ({ ...part, ...narrow })),
  ];
}

/** Each list of the customer by itself, with what its records say directly. */
function partsOf(schema: GraphQLSchema, id: string): Pick<Probe, 'name' | 'query'>[] {
  return fieldsOf(schema, 'Customer')
    .filter((field) => isManyField(field) && !mayBeEmpty.has(field.name))
    .map(({ name, type }) => {
      const node = nodeOf(getNamedType(type));
      const said = fieldsOf(schema, (node ?? getNamedType(type)).name).filter((field) =>
        isLeafType(getNamedType(field.type)),
      );
      const selected = said.map((field) => field.name).join(' ');
      const part = node ? `${name}(first: 2) { nodes { ${selected} } totalCount }` : `${name} { ${selected} }`;
      return { name: `customer.${name}`, query: `{ customer(id: ${id}) { ${part} } }` };
    });
}
// the timeline is tried by itself; no partner serves the member, nobody is like him, was merged
// into him, reviewed him, noted what he needs or stands above him, and no fields were added; who looked at him is told
// to himself alone
const mayBeEmpty = new Set([
  'timeline',
  'partners',
  'customFields',
  'possibleDuplicates',
  'reviewSteps',
  'above',
  'merges',
  'needFlags',
  'needs',
  'looks',
  'objectRecords',
]);

let known: KnownRecords;

export const strangerSteps: Step[] = [
  {
    name: 'G02 A36 through the gateway no stranger finds the member by any list, count, filter, sort, node or search of the schema',
    run: async (world, story) => {
      known = await knownRecords(world, story);
      const { data } = await world.ask('decision-maker', getIntrospectionQuery());
      const schema = buildClientSchema(data);
      const probes = waysInto(schema, known, '-');
      const ask: Ask = (who, query) => world.ask<Data>(who, query, {}, { mayFail: true });
      await tryAll([...probes, ...wholeProbes(schema, known)], known, story, ask);
    },
  },
  {
    name: 'G02 A36 asked directly, and signed as the gateway signs, no service tells a stranger more; unsigned it tells nobody',
    run: async (world, story) => {
      const { direct } = world.addresses;
      // an installation whose keys are not ours is asked through its gateway only
      if (!direct) return;
      given(known, 'what is known of the member');
      for (const [service, url] of Object.entries(direct.services)) {
        const source = new URL(`../../../../services/${service}/src`, import.meta.url).pathname;
        const word = known.words[service];
        // a service without words of the member has no line in his timeline either
        const probes = waysInto(schemaOf({ source }), known, word ?? '-').filter(
          ({ of }) => word !== undefined || !['Query._search', 'Query._timeline'].includes(of),
        );
        await tryAll(probes, known, story, async (who, query) => (await call(world, url, who, query)).body);
        for (const who of ['decision-maker', ...strangers]) {
          for (const { name, query } of probes) {
            const { status } = await call(world, url, who, query, false);
            assert.equal(status, 401, `${service} answers ${who} without signature: ${name}`);
          }
        }
      }
    },
  },
];

async function call(world: World, url: string, who: string, query: string, isSigned = true) {
  const body = JSON.stringify({ query });
  const authorization = `Bearer ${await world.token(who)}`;
  const { pathname: path } = new URL(url);
  const key = given(world.addresses.direct, 'the way to the services').key;
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      authorization,
      ...(isSigned ? { [SIGNATURE_HEADER]: signRequest({ method: 'POST', path, body, authorization }, key) } : {}),
    },
  });
  return { status: response.status, body: (await response.json()) as Body };
}
