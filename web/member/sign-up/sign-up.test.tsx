import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { changeLanguage } from '../../kit/language/language.ts';
import { type Answers, answering } from '../../test/answering.tsx';
import { Component } from './sign-up.tsx';

const MAIL = 'lin@example.com';
const consentTexts = [{ __typename: 'ConsentText', purpose: 'MEMBERSHIP', version: 1, text: 'The terms of the club.' }];
const ANSWERS: Answers = {
  SignUpTexts: () => ({ data: { consentTexts } }),
  ApplyForMembership: () => ({
    data: { applyForMembership: { __typename: 'ApplyForMembershipSuccess', accepted: true } },
  }),
};

beforeEach(() => changeLanguage('en', false));

test('V17 the first application that is sent leads to the words “look at your mail”, with the address that was typed', async () => {
  const asked: [string, Record<string, unknown>][] = [];
  render(answering(ANSWERS, <Component />, asked));
  await userEvent.type(await screen.findByLabelText(/^Name/), 'Lin Xiaoyu');
  await userEvent.type(screen.getByLabelText(/^Mail/), ` ${MAIL} `);
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
  await screen.findByRole('heading', { name: 'Look at your mail' });
  screen.getByText(new RegExp(`We wrote to ${MAIL}\\.`));
  expect(asked.filter(([name]) => name === 'ApplyForMembership')).toHaveLength(1);
  // whoever mistyped it begins again
  await userEvent.click(screen.getByRole('button', { name: 'Fill it in again' }));
  await screen.findByRole('button', { name: 'Apply' });
});
