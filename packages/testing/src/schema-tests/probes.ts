import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isRequiredArgument,
} from 'graphql';
import type { RightsSamples } from './samples.ts';
import { entitiesOf, isConnection, keysOf, ownRootFields } from './schema.ts';
import { fieldOf, literal, selectionOf } from './selections.ts';

/** One way in: an operation that must find the record for one who is entitled, and nothing for a stranger. */
export interface Probe {
  name: string;
  /** Root field or type that it tries, as tables of exceptions name it. */
  of: string;
  query: string;
  /** Asks for one record, or a list narrowed to it. */
  isNarrow: boolean;
}

export interface ProbeOptions {
  /** Levels of related records below the first. */
  depth?: number;
  first?: number;
  /** What narrows a list to the record, by the type of its filter; added to every other argument. */
  narrow?: Readonly<Record<string, Record<string, unknown>>>;
  /** Types of single records that are not selected within others. */
  leftOut?: readonly string[];
}

type ProbeSamples<World> = Pick<RightsSamples<World>, 'records' | 'values' | 'search' | 'customerId'>;

/** Every way in that the schema offers: fields, lists with their totals, each filter, each sort, each entity. */
export function probesOf<World>(
  schema: GraphQLSchema,
  samples: ProbeSamples<World>,
  world: World,
  { depth = 1, first = 25, narrow = {}, leftOut = [] }: ProbeOptions = {},
): { probes: Probe[]; missing: string[] } {
  const missing = new Set<string>();
  const values = samples.values(world);
  const root = schema.getType('Query') as GraphQLObjectType;
  const options = { depth, first: String(first), values, missing, above: leftOut };
  const fieldProbes = ownRootFields(schema).flatMap((field) => {
    const of = `Query.${field.name}`;
    const filter = field.args.find(({ name }) => name === 'filter');
    const narrowed = filter && narrow[getNamedType(filter.type).name];
    const ask = (name: string, given: Record<string, unknown>, isNarrow: boolean): Probe => ({
      name: `${field.name} ${name}`,
      of,
      query: `{ ${fieldOf(root, field, options, given)} }`,
      isNarrow,
    });
    const byArguments = argumentsOf(field, values, missing).map(([name, given]) =>
      ask(name, narrowed ? { ...given, filter: { ...narrowed, ...(given.filter as object) } } : given, !!narrowed),
    );
    const asItIs = ask('as it is', {}, field.args.some(isRequiredArgument));
    return [asItIs, ...byArguments].filter(({ query }) => query !== '{  }');
  });
  const records = samples.records(world);
  const entityProbes = entitiesOf(schema).flatMap((type) => {
    const record = records[type.name];
    if (record === undefined) {
      missing.add(`add a ${type.name} to rights.records`);
      return [];
    }
    return keysOf(type).map((key) => entityProbe(type, key, record, options));
  });
  const common = [
    ['_customerVisible', `_customerVisible(id: ${JSON.stringify(samples.customerId(world))})`],
    [
      '_timeline',
      `_timeline(customerId: ${JSON.stringify(samples.customerId(world))}, first: 25) { id typename subjectId }`,
    ],
    [
      '_personalData',
      `_personalData(customerId: ${JSON.stringify(samples.customerId(world))}) { records { section record } }`,
    ],
    ['_search', `_search(query: ${JSON.stringify(samples.search)}, first: 25) { id title }`],
  ]
    .filter(([name = '']) => root.getFields()[name])
    .map(([name, field]) => ({ name: `${name}`, of: `Query.${name}`, query: `{ ${field} }`, isNarrow: true }));
  return {
    probes: [...fieldProbes, ...entityProbes, ...common],
    missing: [...missing].map((each) => (each.includes(' ') ? each : `add the arguments of ${each} to rights.values`)),
  };
}

function entityProbe(
  type: GraphQLObjectType,
  key: string,
  record: string | Record<string, unknown>,
  options: Parameters<typeof selectionOf>[1],
): Probe {
  const reference = typeof record === 'string' ? { [key]: record } : record;
  const given = Object.entries({ __typename: type.name, ...pick(reference, key.split(' ')) })
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ');
  return {
    name: `${type.name} by its ${key}`,
    of: type.name,
    isNarrow: true,
    query: `{ _entities(representations: [{ ${given} }]) { ... on ${type.name} { ${selectionOf(type, { ...options, depth: options.depth + 1 })} } } }`,
  };
}

const pick = (record: Record<string, unknown>, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, record[name]]));

/** Each optional argument by the record's own value, each field of a filter alone, each sort in both directions. */
function argumentsOf(
  field: GraphQLField<unknown, unknown>,
  values: Readonly<Record<string, Record<string, unknown>>>,
  missing: Set<string>,
): [string, Record<string, unknown>][] {
  const paging = isConnection(getNamedType(field.type)) ? ['first', 'after', 'last', 'before'] : ['first'];
  return field.args
    .filter(({ name, type }) => !paging.includes(name) && !isNonNullType(type))
    .flatMap((argument): [string, Record<string, unknown>][] => {
      const type = getNullableType(argument.type);
      if (!isInputObjectType(type)) {
        const value = values[`Query.${field.name}?`]?.[argument.name];
        if (value === undefined)
          missing.add(`add a value of ${argument.name} to rights.values of 'Query.${field.name}?'`);
        return value === undefined || value === null ? [] : [[`by ${argument.name}`, { [argument.name]: value }]];
      }
      if (argument.name === 'sort')
        return sorts(type.getFields()).map((given) => [`sorted ${literal(type, given)}`, { sort: given }]);
      return Object.keys(type.getFields()).flatMap((name): [string, Record<string, unknown>][] => {
        const own = values[`Query.${field.name}?`]?.[`${argument.name}.${name}`];
        const value = own === undefined ? values[type.name]?.[name] : own;
        if (value === undefined) missing.add(`add a value of ${name} to rights.values of ${type.name}`);
        // null: the record has none, or this list refuses the condition
        return value === undefined || value === null
          ? []
          : [[`by ${argument.name}.${name}`, { [argument.name]: { [name]: value } }]];
      });
    });
}

function sorts(fields: Readonly<Record<string, { type: unknown }>>): Record<string, unknown>[] {
  const [first, ...rest] = Object.entries(fields).map(([name, { type }]) => {
    const named = getNullableType(type as never);
    return isEnumType(named) ? named.getValues().map((value) => ({ [name]: value.name })) : [{}];
  });
  return rest.reduce<Record<string, unknown>[]>(
    (all, choices) => all.flatMap((each) => choices.map((choice) => ({ ...each, ...choice }))),
    first ?? [],
  );
}
