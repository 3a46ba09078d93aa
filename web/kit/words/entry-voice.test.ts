import { voiceOf } from './entry-voice.ts';

const entry = { text: 'It leaks', internal: false, byCustomer: false };

test('V03 what the customer says is his, also where the desk took it down', () => {
  expect(voiceOf({ ...entry, kind: 'DESCRIPTION', byCustomer: true })).toBe('customer');
  expect(voiceOf({ ...entry, kind: 'DESCRIPTION' })).toBe('told');
  expect(voiceOf({ ...entry, kind: 'FURTHER_NEED' })).toBe('told');
  expect(voiceOf({ ...entry, kind: 'ACCEPTED' })).toBe('told');
});

test('V03 a question, a solution and a note are the desk’s, and a step without words is nobody’s', () => {
  expect(voiceOf({ ...entry, kind: 'WAITING' })).toBe('desk');
  expect(voiceOf({ ...entry, kind: 'SOLUTION' })).toBe('desk');
  expect(voiceOf({ ...entry, kind: 'FURTHER_NEED', internal: true })).toBe('inner');
  expect(voiceOf({ ...entry, kind: 'ASSIGNED', text: null })).toBe('step');
});
