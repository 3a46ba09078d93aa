import { execute, type PersonName } from '@guanxi/testing';
import { mutate, type Running } from './customers-bench.ts';

export const START = '2026-11-24T02:00:00Z';

const CHANGES = `changes(first: 50, fields: $fields, records: $records) { totalCount nodes { id at kind record recordName
  fields { field old { values texts employee { id } } new { values texts employee { id } } }
  actorKind by { id } cause causeName reference reason redacted } pageInfo { hasNextPage } }`;
type Field = { field: string; old: { values: string[] }; new: { values: string[] } };
type Change = {
  kind: string;
  record: string;
  recordName: string;
  at: string;
  fields: Field[];
  causeName: string;
  cause: string;
  reason: string | null;
};

/** The fields of changes as lines: name, old and new. */
export const told = (found: Change[] | null) =>
  (found ?? []).flatMap(({ fields }) =>
    fields.map((each) => `${each.field}: ${each.old.values.join()} → ${each.new.values.join()}`),
  );

const STOOD = `name number stage tier { code } owner { id } departmentPath consents validFrom
  basic { mobile { number masked } mail { address } address birthDate } dealings { remark } value { credit }
  contacts { name title preferred mobile { number masked } }`;

/** What tests of the history do and ask, of the service that runs. */
export function historyBench(of: () => Running) {
  const update = (asker: PersonName, customerId: string, input: object) =>
    mutate(of(), asker, 'updateCustomer', { customerId, ...input }, '... on UpdateCustomerSuccess { customer { id } }');

  async function changes(
    id: string,
    {
      asker = 'clerk',
      language = 'zh-CN',
      ...variables
    }: { asker?: PersonName; language?: 'zh-CN' | 'en'; fields?: string[]; records?: string[] } = {},
  ): Promise<Change[] | null> {
    const { data } = await execute(
      of(),
      asker,
      `query ($of: [_Any!]!, $fields: [String!], $records: [ChangedRecord!]) { _entities(representations: $of) { ... on Customer { ${CHANGES} } } }`,
      { of: [{ __typename: 'Customer', id }], ...variables },
      { language },
    );
    return data._entities[0]?.changes?.nodes ?? null;
  }

  async function stood(id: string, at: string, asker: PersonName = 'clerk') {
    const { data } = await execute(
      of(),
      asker,
      `query ($of: [_Any!]!, $at: DateTime!) { _entities(representations: $of) { ... on Customer { asOf(at: $at) { ${STOOD} } } } }`,
      { of: [{ __typename: 'Customer', id }], at },
    );
    return data._entities[0]?.asOf ?? null;
  }

  const later = (minutes: number) => {
    const at = new Date(Date.parse(START) + minutes * 60_000);
    of().clock.set(at);
    return at.toISOString();
  };
  return { update, changes, stood, later };
}
