import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import type { ConsentChoiceInput } from '../../generated/graphql.ts';
import type { FragmentType } from '../../generated/index.ts';
import { Form } from '../form/form.tsx';
import { changeLanguage } from '../language/language.ts';
import type { Session } from '../sign-in/session.ts';
import { SessionProvider } from '../sign-in/session-context.tsx';
import { viewerOf } from '../sign-in/viewer.ts';
import { useAgreement } from './agreement.tsx';
import type { ConsentTextParts } from './consents.tsx';

const given = [
  { purpose: 'MEMBERSHIP', version: 3, text: 'The terms of the club.' },
  { purpose: 'MARKETING', version: 2, text: 'We may write to you.' },
] as unknown as readonly FragmentType<typeof ConsentTextParts>[];
const state = { kind: 'anonymous', viewer: viewerOf({ sub: '' }) };
const nobody = { state: () => state, subscribe: () => () => undefined } as unknown as Session;

function Agreement({ sent, offers = [] }: { sent: ConsentChoiceInput[][]; offers?: readonly string[] }) {
  const agreement = useAgreement(given);
  return (
    <Form
      label="Agree"
      name={undefined}
      initial={{ offers }}
      fields={agreement.fields}
      submit={async (_, values) => {
        const choices = agreement.choicesOf(values);
        if ('kind' in choices) return choices;
        sent.push(choices);
        return { kind: 'done', value: undefined };
      }}
      done={() => undefined}
    />
  );
}

function show(offers?: readonly string[]): ConsentChoiceInput[][] {
  const sent: ConsentChoiceInput[][] = [];
  render(
    <MemoryRouter>
      <SessionProvider session={nobody}>
        <Agreement sent={sent} {...(offers ? { offers } : {})} />
      </SessionProvider>
    </MemoryRouter>,
  );
  return sent;
}
const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));
const terms = { purpose: 'MEMBERSHIP', granted: true, textVersion: 3 };

beforeEach(() => changeLanguage('en', false));

test('V17 nothing is ticked for who signs up, and without the terms nothing is sent', async () => {
  const sent = show();
  const ticks = screen.getAllByRole<HTMLInputElement>('checkbox');
  expect(ticks.some(({ checked }) => checked)).toBe(false);
  await save();
  const tick = screen.getByRole('checkbox', { name: /^I have read this and agree/ });
  expect(tick.getAttribute('aria-invalid')).toBe('true');
  expect(sent).toEqual([]);
});

test('V17 what is sent names the version of each text that was shown', async () => {
  const sent = show();
  screen.getByText('The terms of the club.');
  await userEvent.click(screen.getByRole('checkbox', { name: /^I have read this and agree/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'SMS' }));
  await save();
  expect(sent).toEqual([[terms, { purpose: 'MARKETING', channel: 'SMS', granted: true, textVersion: 2 }]]);
});

test('V17 what he chose when he applied stands there to be taken back', async () => {
  const sent = show(['MAIL', 'SMS']);
  await userEvent.click(screen.getByRole('checkbox', { name: /^I have read this and agree/ }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'SMS' }));
  await save();
  expect(sent).toEqual([[terms, { purpose: 'MARKETING', channel: 'MAIL', granted: true, textVersion: 2 }]]);
});
