import { customers } from '@guanxi/proto';
import { newId, PROFILE_TOPIC, type PrismaLike } from '@guanxi/runtime';
import { type GraphQLSchema, getNamedType, isUnionType } from 'graphql';
import { deliver } from '../facts.ts';
import { type PersonName, people } from '../people.ts';
import { execute, type TestService } from '../service.ts';
import { fieldsOf, schemaOf } from './schema.ts';

const schemas = new Map<string, GraphQLSchema>();

/**
 * Runs a mutation that a sample needs and answers its success.
 * @throws Error when it is refused
 */
export async function succeed<Client extends PrismaLike>(
  running: TestService<Client>,
  asker: PersonName,
  mutation: string,
  input: object,
  selection = '__typename',
  // biome-ignore lint/suspicious/noExplicitAny: the shape of the answer is the caller's own selection
): Promise<any> {
  const { definition } = running.service;
  const schema = schemas.get(definition.area) ?? schemaOf(definition);
  schemas.set(definition.area, schema);
  const field = fieldsOf(schema, 'Mutation').find(({ name }) => name === mutation);
  const type = field?.args[0] && getNamedType(field.args[0].type).name;
  const result = field && getNamedType(field.type);
  const success = isUnionType(result) && result.getTypes().find(({ name }) => name.endsWith('Success'));
  if (!type || !success) throw new Error(`there is no mutation ${mutation} with an input and a success`);
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename
    ... on ${success.name} { ${selection} } ... on UserError { message code path } } }`;
  const { data } = await execute(running, asker, document, { input: { clientMutationId: newId(), ...input } });
  const answer = data[mutation];
  if (answer.__typename !== success.name) throw new Error(`${mutation}: ${JSON.stringify(answer)}`);
  return answer;
}

const version = { last: 0n };
const id = (name: 'seller-east' | 'seller-south') => people[name].employee ?? '';

/** Tells a service of a customer of seller-east, whom the partner serves, unless the changes say otherwise. */
export async function tellCustomer<Client extends PrismaLike>(
  running: TestService<Client>,
  changes: Record<string, unknown> = {},
): Promise<string> {
  version.last += 1n;
  const value = {
    customerId: newId(),
    kind: 'PERSON',
    name: '李利',
    language: 'zh-CN',
    ownerId: id('seller-east'),
    departmentPath: '/east/shanghai',
    partnerIds: [people.partner.partner ?? ''],
    version: version.last,
    ...changes,
  };
  await deliver(running, PROFILE_TOPIC, customers.CustomerProfileSchema, value);
  return value.customerId;
}

/** A customer of the other branch. */
export const tellForeignCustomer = <Client extends PrismaLike>(running: TestService<Client>): Promise<string> =>
  tellCustomer(running, { ownerId: id('seller-south'), departmentPath: '/south', partnerIds: [] });
