import { stepBetween, stepsOf } from './steps.ts';

test('S25 a task moves on by one step at a time, and can be taken back until it is done', () => {
  expect(stepsOf('OPEN')).toEqual(['accept', 'cancel']);
  expect(stepsOf('ACCEPTED')).toEqual(['start', 'cancel']);
  expect(stepsOf('STARTED')).toEqual(['complete', 'cancel']);
  expect([stepsOf('DONE'), stepsOf('CANCELLED'), stepsOf(null)]).toEqual([[], [], []]);
});

test('S25 a card dropped on a column does the step that leads there, or none', () => {
  expect(stepBetween('OPEN', 'ACCEPTED')).toBe('accept');
  expect(stepBetween('STARTED', 'DONE')).toBe('complete');
  expect(stepBetween('OPEN', 'DONE')).toBeUndefined();
  expect(stepBetween('DONE', 'OPEN')).toBeUndefined();
  expect(stepBetween('STARTED', 'STARTED')).toBeUndefined();
});
