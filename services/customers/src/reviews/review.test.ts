import { refusalOf } from './review.ts';

const [anna, ben] = ['anna', 'ben'];

test.each([
  ['NONE', null, 'FIRST', anna, undefined],
  ['RETURNED', null, 'FIRST', anna, undefined],
  ['FIRST', anna, 'FIRST', ben, 'WRONG_STATE'],
  ['SECOND', anna, 'FIRST', ben, 'WRONG_STATE'],
  ['NONE', null, 'SECOND', ben, 'WRONG_STATE'],
  ['RETURNED', null, 'SECOND', ben, 'WRONG_STATE'],
  ['SECOND', anna, 'SECOND', ben, 'WRONG_STATE'],
  ['FIRST', anna, 'SECOND', anna, 'SAME_PERSON'],
  ['FIRST', anna, 'SECOND', ben, undefined],
] as const)(
  'C08 a record that is %s, by %s: the %s mark of %s is answered %s',
  (review, firstReviewedBy, mark, by, expected) => {
    expect(refusalOf({ review, firstReviewedBy }, mark, by)).toBe(expected);
  },
);
