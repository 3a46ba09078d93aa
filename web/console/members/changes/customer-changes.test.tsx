import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { changeLanguage } from '../../../kit/language/language.ts';
import { answering } from '../../../test/answering.tsx';
import { Component } from './customer-changes.tsx';

const state = (values: string[], texts = values, employee: object | null = null) => ({
  ...{ __typename: 'FieldState', values, texts, employee, customers: null },
});
const nothing = state([]);
const field = (name: string, old: object, now: object) => ({ __typename: 'FieldChange', field: name, old, new: now });
const change = (given: object) => ({
  ...{ __typename: 'RecordChange', kind: 'CHANGED', record: 'CUSTOMER', recordName: 'Zhang', actorKind: 'EMPLOYEE' },
  ...{ by: { __typename: 'Employee', id: 'e1', name: 'Li Na' }, cause: 'REQUEST', causeName: 'updateCustomer' },
  ...{ reason: null, redacted: false, at: '2026-11-24T02:00:00Z', fields: [], ...given },
});
const changes = [
  change({
    id: '3',
    fields: [
      field('stage', state(['POTENTIAL']), state(['OPPORTUNITY'])),
      field('owner', nothing, state(['e2'], ['e2'], { __typename: 'Employee', id: 'e2', name: 'Wang Wei' })),
      field('basic.province', state(['510000'], ['Sichuan']), state(['310000'], ['Shanghai'])),
      field('value.keyAccount', state(['false']), state(['true'])),
    ],
    reason: 'asked for a price',
  }),
  change({
    ...{ id: '2', record: 'CONTACT', recordName: 'Yu Yan', actorKind: 'SYSTEM', by: null, cause: 'EVENT' },
    ...{ causeName: 'crm.orders.v1.OrderPaid', redacted: true },
  }),
  change({ id: '1', kind: 'CREATED', causeName: 'createCustomer' }),
];
const past = (given: object) => ({
  ...{ __typename: 'CustomerAsOf', at: '2026-11-24T02:00:00Z', validFrom: null, kind: 'PERSON', number: null },
  ...{ language: 'EN', business: null, dealings: null, value: null, source: null, stage: 'POTENTIAL', tier: null },
  ...{ owner: null, departmentPath: null, partners: [], contacts: [], basic: null, ...given },
});

const page = {
  ...{ __typename: 'Customer', id: 'c', name: 'Zhang', kind: 'PERSON', createdAt: null },
  changes: {
    ...{ __typename: 'RecordChangeConnection', nodes: changes },
    pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
  },
};

/** Shows the page; answers what was asked. */
async function show(sides: { stood: object | null; other: object | null } = { stood: null, other: null }) {
  const asked: [string, Record<string, unknown>][] = [];
  const says = {
    customer: {
      CustomerChanges: page,
      CustomerAtInstant: { __typename: 'Customer', id: 'c', name: 'Zhang', ...sides },
    },
    departments: { DepartmentNames: [] },
    tiers: { TiersInForce: [] },
  };
  const answers = Object.fromEntries(
    Object.entries(says).flatMap(([field, byName]) =>
      Object.entries(byName).map(([name, said]) => [name, () => ({ data: { [field]: said } })]),
    ),
  );
  render(answering(answers, <Component />, asked));
  await screen.findByRole('heading', { level: 1 });
  return asked;
}

beforeEach(() => changeLanguage('en', false));

test('C09 each change says field, old, new, who, in what act and why, in the words of the record', async () => {
  await show();
  const [latest, second, first] = screen.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
  for (const said of [
    'Li Na',
    'Record corrected',
    'asked for a price',
    'Potential',
    'Opportunity',
    'Wang Wei',
    'Sichuan',
    'Shanghai',
    'Key account',
  ])
    expect(latest).toContain(said);
  expect(second).toContain('The system');
  expect(second).toContain('Order paid · Contact Yu Yan');
  expect(second).toContain('erased on request');
  expect(first).toContain('Customer entered · Entered');
});

const choose = async (label: string, at: string) => {
  const box = screen.getByRole('textbox', { name: label });
  await userEvent.click(box);
  await userEvent.type(box, `${at}{Enter}`);
};

test('C09 the record as it was is under a banner that says so; two instants stand side by side, differences marked', async () => {
  const asked = await show({ stood: past({ name: 'Zhang' }), other: past({ name: 'Zhang Li' }) });
  await choose('At', '2026-11-24 10:00');
  expect((await screen.findByRole('status')).textContent).toMatch(/^This is the record of 2026-11-24/);
  await choose('Compared with', '2026-11-25 10:00');
  await screen.findByText('1 difference');
  const row = screen.getByRole('row', { name: /differs/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['Zhang', 'Zhang Li']);
  expect(asked.filter(([name]) => name === 'CustomerAtInstant')).toHaveLength(2);
});
