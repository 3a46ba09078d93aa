import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import type { Outcome } from '../api/use-command.ts';
import { changeLanguage } from '../language/language.ts';
import type { Session } from '../sign-in/session.ts';
import { SessionProvider } from '../sign-in/session-context.tsx';
import { viewerOf } from '../sign-in/viewer.ts';
import { Form } from './form.tsx';

const as = (sub: string): Session =>
  ({ state: () => state[sub] ?? state.clerk, subscribe: () => () => undefined }) as unknown as Session;
const state: Record<string, unknown> = Object.fromEntries(
  ['clerk', 'agent'].map((sub) => [sub, { kind: 'signed-in', viewer: viewerOf({ sub }) }]),
);

function show(submit: (values: Record<string, unknown>) => Promise<Outcome<string>>, sub = 'clerk') {
  const done: string[] = [];
  const view = render(
    <MemoryRouter>
      <SessionProvider session={as(sub)}>
        <Form
          label="New member"
          name="member:new"
          fields={[
            { name: 'name', kind: 'text', label: 'Name', required: true },
            { name: 'basic.mobile', kind: 'phone', label: 'Mobile' },
          ]}
          submit={submit}
          done={(value) => done.push(value)}
        />
      </SessionProvider>
    </MemoryRouter>,
  );
  return { ...view, done };
}

beforeEach(async () => {
  sessionStorage.clear();
  await changeLanguage('en', false);
});
const field = (name: RegExp) => screen.getByLabelText<HTMLInputElement>(name);
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

test('a refusal stands at the field that its path names, and the field has the focus', async () => {
  show(async () => ({
    kind: 'refused',
    refusals: [
      { code: 'INVALID_MOBILE', message: 'One digit is missing', path: ['input', 'basic', 'mobile'] },
      { code: 'DUPLICATE', message: 'Exists in /south', path: [] },
    ],
  }));
  await userEvent.type(field(/Name/), 'Zhou Min');
  await save();
  await screen.findByText('One digit is missing');
  const mobile = field(/Mobile/);
  expect(mobile.getAttribute('aria-invalid')).toBe('true');
  expect(document.getElementById(mobile.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'One digit is missing',
  );
  await waitFor(() => expect(document.activeElement).toBe(mobile));
  expect(screen.getByText('Exists in /south')).toBeTruthy();
});

test('what is typed is there after a reload, for the same person only, and gone once it is saved', async () => {
  const sent: unknown[] = [];
  const submit = async (values: Record<string, unknown>): Promise<Outcome<string>> => {
    sent.push(values);
    return { kind: 'done', value: 'saved' };
  };
  const before = show(submit);
  await userEvent.type(field(/Name/), 'Zhou');
  await userEvent.type(field(/Mobile/), '1390000');
  before.unmount();

  const another = show(submit, 'agent');
  expect(field(/Name/).value).toBe('');
  another.unmount();

  const after = show(submit);
  expect(field(/Name/).value).toBe('Zhou');
  await save();
  await waitFor(() => expect(after.done).toEqual(['saved']));
  expect(sent).toEqual([{ name: 'Zhou', basic: { mobile: '1390000' } }]);
  after.unmount();
  expect(Object.keys(sessionStorage)).toEqual([]);
});

test('what must be filled in is asked for without asking the API', async () => {
  const submit = async (): Promise<Outcome<string>> => {
    throw new Error('asked');
  };
  show(submit);
  await save();
  await screen.findByText('Fill in: Name');
});

test('where the outcome is unknown it says so, and keeps what is typed', async () => {
  show(async () => ({ kind: 'unknown' }));
  await userEvent.type(field(/Name/), 'Zhou');
  await save();
  await screen.findByText(/Whether it was saved is not known/);
  expect(field(/Name/).value).toBe('Zhou');
});

test('fields that stand in no group share one, so that halves stand side by side', () => {
  show(async () => ({ kind: 'done', value: 'saved' }));
  expect(field(/Name/).closest('.gx-fields')).toBe(field(/Mobile/).closest('.gx-fields'));
});
