import { render, screen } from '@testing-library/react';
import { type Answer, type Answers, answering } from '../../test/answering.tsx';
import { changeLanguage } from '../language/language.ts';
import Star from './star.tsx';

let marked: Answer = {};
const ANSWERS: Answers = {
  MarkedRecords: () => marked,
  NoteVisit: () => ({ data: { noteVisit: { __typename: 'NoteVisitSuccess', recentRecords: [] } } }),
};
const DOWN = { message: 'down', path: ['favourites'], extensions: { code: 'SERVICE_UNAVAILABLE', service: 'sales' } };

beforeEach(() => changeLanguage('en', false));

test('A06 a record is marked by its star', async () => {
  marked = { data: { favourites: [] } };
  render(answering(ANSWERS, <Star typename="Customer" id="1" name="Zhou Min" />));
  const star = await screen.findByRole('button', { name: 'Favourite: Zhou Min' });
  expect([star.getAttribute('aria-pressed'), star.hasAttribute('disabled')]).toEqual(['false', false]);
});

test('A06 while sales does not answer the star is there, cannot be used, and says why', async () => {
  marked = { data: { favourites: null }, errors: [DOWN] };
  render(answering(ANSWERS, <Star typename="Customer" id="1" name="Zhou Min" />));
  const star = await screen.findByRole('button', { name: /^Favourite: Zhou Min\. The sales service does not answer/ });
  expect(star.hasAttribute('disabled')).toBe(true);
});
