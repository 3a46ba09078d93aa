import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { of } from 'rxjs';
import type { FormValues } from '../../../kit/form/form-types.ts';
import { changeLanguage } from '../../../kit/language/language.ts';
import { DuplicateHints } from './hints.tsx';

const evidence = (kind: string, weight: number) => ({ __typename: 'DuplicateEvidence', kind, weight });
const owner = { __typename: 'Employee', id: 'e', name: 'Wang' };
const seen = {
  ...{ __typename: 'PossibleDuplicate', departmentPath: '/east', owner, score: 99 },
  customer: { __typename: 'Customer', id: 'c', name: 'Zhou Min', number: 'M1', departmentPath: '/east' },
  evidence: [evidence('PHONE_SAME', 16.3), evidence('NAME_DIFFERENT', -4.3)],
};
const unseen = {
  ...{ __typename: 'PossibleDuplicate', departmentPath: '/south', owner, score: null, customer: null },
  evidence: [evidence('PHONE_SAME', 16.3)],
};
const departments = ['/east', '/south'].map((path) => ({
  __typename: 'Department',
  id: path,
  path,
  name: path.slice(1),
}));

/** Shows the hints for what is typed one after the other, and answers what was asked. */
function type(possibleDuplicates: object[], ...typed: FormValues[]): object[] {
  const asked: object[] = [];
  const link = new ApolloLink(({ operationName, variables }) => {
    if (operationName !== 'PossibleDuplicates') return of({ data: { departments } });
    asked.push(variables.input);
    return of({ data: { possibleDuplicates } });
  });
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const drawn = (values: FormValues) => (
    <MemoryRouter>
      <ApolloProvider client={client}>
        <DuplicateHints id="hints" values={values} />
      </ApolloProvider>
    </MemoryRouter>
  );
  const { rerender } = render(drawn({}));
  for (const values of typed) rerender(drawn(values));
  return asked;
}

beforeEach(() => changeLanguage('en', false));

test('A03 who is known is shown with reasons for and against, once, when the typing pauses', async () => {
  const asked = type([seen], { name: 'Zhou' }, { name: 'Zhou Min' }, { name: 'Zhou Min', 'basic.mobile': '138' });
  const link = await screen.findByRole('link', { name: 'Zhou Min' });
  expect(link.getAttribute('href')).toBe('/members/c');
  expect(link.getAttribute('target')).toBe('_blank');
  expect(screen.getByText('Same number')).not.toBeNull();
  expect(screen.getByTitle('Other name: -4.3 bits')).not.toBeNull();
  expect(asked).toEqual([{ kind: 'PERSON', name: 'Zhou Min', mobile: '138' }]);
});

test('A03 of one whom the viewer may not see only department and owner are said', async () => {
  type([unseen], { 'basic.mobile': '13800000001' });
  await screen.findByText('south has a customer with this number or mail address; ask Wang.');
  expect(screen.queryByRole('link')).toBeNull();
  expect(document.body.textContent).not.toContain('%');
});

test('A03 nothing is asked before anything is typed', () => {
  expect(type([seen], { kind: 'PERSON', name: ' ' })).toEqual([]);
  expect(screen.getByRole('status').textContent).toContain('as they are entered');
});
