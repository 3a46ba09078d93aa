import type { PrismaLike } from '@guanxi/runtime';
import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { execute, type TestService } from '../service.ts';
import { type Counted, countStatements } from '../statements.ts';
import { estimateFindings } from './estimates.ts';
import type { SchemaSamples } from './samples.ts';
import { entitiesOf, isConnection, isListed, isManyField, keysOf, nodeOf, ownRootFields } from './schema.ts';
import { fieldOf, selectionOf } from './selections.ts';

/** How many records there are when statements are counted. */
export const STAGES = [1, 25, 200] as const;

/**
 * So many statements more are still the same: branches of an operation that ask for the same at one moment with few
 * records, as a record and the one that it is shown as do, ask at several with many. An operation of a hundred statements
 * has more such branches than one of ten. One for each row would be 24 more with 25 records, and 199 with 200.
 */
const moments = (statements: number): number => Math.max(3, Math.floor(statements / 14));

/** So many entities are asked for at once: more would wait for connections longer than one may. */
const TOGETHER = 100;

// biome-ignore lint/suspicious/noExplicitAny: of any service
type Running = TestService<any>;
type Operation = { name: string; of: string; query: string; variables: (rows: number) => Record<string, unknown> };
type Measured = { counts: number[]; statements: string[][] };

/**
 * Which operations cause more statements the more records there are, which lists were not tried, and which indexes are
 * not used once there are many.
 */
export async function growthFindings<Client extends PrismaLike, World>(
  samples: SchemaSamples<Client, World>,
  schema: GraphQLSchema,
): Promise<string[]> {
  const running = await samples.start(samples.service);
  try {
    return [...(await measure(running, samples, schema)), ...(await estimateFindings(running.db.pool))];
  } finally {
    await running.stop();
  }
}

async function measure<Client extends PrismaLike, World>(
  running: TestService<Client>,
  samples: SchemaSamples<Client, World>,
  schema: GraphQLSchema,
): Promise<string[]> {
  const { growth } = samples;
  const world = await samples.world(running);
  const measured = new Map<string, Measured>();
  const sizes = new Map<string, number>();
  const missing = new Set<string>();
  const findings: string[] = [];
  let before = 0;
  for (const stage of STAGES) {
    await growth.grow(world, before, stage);
    before = stage;
    sizes.clear();
    for (const operation of operationsOf(schema, samples, world, missing)) {
      const person = growth.others?.[operation.of] ?? growth.by;
      const run = () =>
        execute(running as Running, person, operation.query, operation.variables(stage), { mayFail: true });
      const first = measured.get(operation.name)?.counts[0];
      const { result, count, statements } = await fewest(() => countStatements(run), first);
      const causes = running.faults.splice(0).join('');
      if (result.errors)
        findings.push(`${operation.name}: ${JSON.stringify(result.errors).slice(0, 300)} ${causes}`.trim());
      note(schema, 'Query', result.data, sizes);
      const known = measured.get(operation.name) ?? { counts: [], statements: [] };
      known.counts.push(count);
      known.statements.push(statements);
      measured.set(operation.name, known);
    }
    for (const list of listsOf(schema)) {
      const size = sizes.get(list) ?? 0;
      const isBounded = growth.bounded?.[list] !== undefined;
      if (size < stage && !isBounded)
        findings.push(`${list}: ${size} of ${stage} records were listed; let growth bring them`);
      if (isBounded && size === 0) findings.push(`${list}: nothing was listed at ${stage} records`);
      if (isBounded && stage === 200 && size >= stage) findings.push(`${list}: is not bounded`);
    }
  }
  for (const [name, { counts, statements }] of measured) {
    if (Math.max(...counts) - Math.min(...counts) > moments(Math.min(...counts)))
      findings.push(`${name}: ${counts.join(', ')} statements; ${repeated(statements)}`);
  }
  return [...new Set([...findings, ...[...missing].map((each) => `add the arguments of ${each} to growth.values`)])];
}

/**
 * Two branches of an operation that need the same records share a statement when they ask at the same moment, and the
 * load of the machine moves that moment: what differs by more than may be is asked again, and a statement for each row
 * stays one.
 */
async function fewest<T>(count: () => Promise<Counted<T>>, expected: number | undefined): Promise<Counted<T>> {
  let best = await count();
  if (expected === undefined) return best;
  // half of it to each side: the least and the most may differ by no more than all of it
  const far = ({ count: found }: Counted<T>) => Math.abs(found - expected) > moments(expected) / 2;
  for (let again = 0; again < 4 && far(best); again += 1) {
    const next = await count();
    if (Math.abs(next.count - expected) < Math.abs(best.count - expected)) best = next;
  }
  return best;
}

/** Each root field, each entity alone with long lists, and many of each entity at once. */
function operationsOf<World>(
  schema: GraphQLSchema,
  // biome-ignore lint/suspicious/noExplicitAny: of any service
  { growth }: SchemaSamples<any, World>,
  world: World,
  missing: Set<string>,
): Operation[] {
  const root = schema.getType('Query') as GraphQLObjectType;
  const values = growth.values?.(world) ?? {};
  const options = { depth: 1, first: '$n', values, missing, parts: growth.parts ?? [] };
  const roots = ownRootFields(schema)
    .filter((field) => !isLeafType(getNamedType(field.type)))
    .map((field) => ({
      name: field.name,
      of: `Query.${field.name}`,
      // the list itself, and one level below it
      query: queryOf(fieldOf(root, field, { ...options, depth: 2 })),
      variables: (n: number) => ({ n }),
    }))
    .filter(({ query }) => !query.endsWith('{  }'));
  const ids = growth.entities(world);
  const entities = entitiesOf(schema)
    .filter((type) => keysOf(type).includes('id'))
    .flatMap((type): Operation[] => {
      const known = ids[type.name];
      if (!known) {
        missing.add(`${type.name} (its ids, in growth.entities)`);
        return [];
      }
      const query = queryOf(
        `_entities(representations: $of) { ... on ${type.name} { ${selectionOf(type, options)} } }`,
        '$of: [_Any!]!',
      );
      const some = (count: number) => known.slice(0, count).map((id) => ({ __typename: type.name, id }));
      return [
        { name: `one ${type.name}`, of: type.name, query, variables: (n) => ({ n, of: some(1) }) },
        {
          name: `many ${type.name}`,
          of: type.name,
          query,
          variables: (n) => ({ n: 2, of: some(Math.min(n, TOGETHER)) }),
        },
      ];
    });
  return [...roots, ...entities];
}

/** A query that declares the variables which it uses. */
function queryOf(selection: string, ...variables: string[]): string {
  const declared = [...(selection.includes('$n') ? ['$n: Int'] : []), ...variables];
  return `query ${declared.length > 0 ? `(${declared.join(', ')}) ` : ''}{ ${selection} }`;
}

/** Every field of the schema that answers several objects. */
export function listsOf(schema: GraphQLSchema): string[] {
  const answered = answeredBy(schema);
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );
  return types
    .filter((type) => answered.has(type.name))
    .filter((type) => !isConnection(type) && type.name !== 'Mutation' && !/^_|Success$|^InvalidInput$/.test(type.name))
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => !field.name.startsWith('_') && isManyField(field))
        .map((field) => `${type.name}.${field.name}`),
    );
}

/** Types that a question or a command leads to; every service has the words for more than it ever answers. */
function answeredBy(schema: GraphQLSchema): ReadonlySet<string> {
  const answered = new Set(['Query', 'Mutation', ...entitiesOf(schema).map(({ name }) => name)]);
  // a Set goes on to what is added while it is walked
  for (const name of answered) {
    const type = schema.getType(name);
    if (isAbstractType(type)) for (const each of schema.getPossibleTypes(type)) answered.add(each.name);
    if (isObjectType(type) || isInterfaceType(type))
      // the gateway's own questions have pages of their own
      for (const field of Object.values(type.getFields()))
        if (!field.name.startsWith('_')) answered.add(getNamedType(field.type).name);
  }
  return answered;
}

/** Notes how many records each list of an answer held at most. */
function note(schema: GraphQLSchema, type: string, value: unknown, sizes: Map<string, number>): void {
  if (typeof value !== 'object' || value === null) return;
  const own = schema.getType((value as { __typename?: string }).__typename ?? type);
  for (const [name, inner] of Object.entries(value)) {
    if (name === '_entities') {
      for (const entity of inner as { __typename?: string }[]) note(schema, entity?.__typename ?? '', entity, sizes);
      continue;
    }
    const field = isObjectType(own) ? own.getFields()[name] : undefined;
    if (!field || inner === null) continue;
    const named = getNamedType(field.type as GraphQLOutputType);
    if (isLeafType(named)) continue;
    const node = nodeOf(named);
    const held = node ? (inner as { nodes: unknown[] }).nodes : isListed(field.type) ? (inner as unknown[]) : [inner];
    const list = `${own?.name}.${name}`;
    if (isManyField(field)) sizes.set(list, Math.max(sizes.get(list) ?? 0, held.length));
    for (const each of held) note(schema, (node ?? named).name, each, sizes);
  }
}

/** The statement that was sent more often with more records. */
function repeated(statements: readonly string[][]): string {
  const count = (list: readonly string[] = []) => Map.groupBy(list, (text) => text);
  const [few, many] = [count(statements[0]), count(statements.at(-1))];
  const found =
    [...many].find(([text, each]) => each.length !== (few.get(text)?.length ?? 0)) ??
    [...few].find(([text, each]) => each.length !== (many.get(text)?.length ?? 0));
  return found ? found[0].replace(/\s+/g, ' ').slice(0, 300) : 'of different texts';
}
