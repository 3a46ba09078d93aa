import { retentionNames, successOf } from './names.ts';

test('A45 each service has root fields of its own; those of customers came first and have no forename', () => {
  expect(retentionNames('desk')).toEqual({
    rules: 'deskRetentionRules',
    runs: 'deskRetentionRuns',
    due: 'deskRetentionDue',
    set: 'setDeskRetentionRule',
    try: 'tryDeskRetention',
  });
  expect(retentionNames()).toMatchObject({ rules: 'retentionRules', set: 'setRetentionRule', try: 'tryRetention' });
  expect(successOf('tryRetention')).toBe('TryRetentionSuccess');
});
