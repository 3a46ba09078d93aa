import { cameOf, groupAddress, nameOf } from './came.ts';

test('C16 the address of a group asks for those of it', () => {
  const days = { created: ['2026-11-01', '2026-11-30'] };
  const address = groupAddress('/members', 'CHANNEL', 'SMS', days);
  expect(address).toBe('/members?channel=SMS&created=2026-11-01&created=2026-11-30');
  expect(cameOf({ channel: ['SMS'] })).toEqual({ channel: 'SMS' });
});

test('C16 those of whom nothing was stated have an address, too', () => {
  expect(groupAddress('/members', 'CAMPAIGN', null, {})).toBe('/members?unstated=CAMPAIGN');
  expect(cameOf({ unstated: ['CAMPAIGN', 'PASSWORD'] })).toEqual({ unstated: ['CAMPAIGN'] });
});

test('C16 what an address says that is no channel and no source is left aside', () => {
  expect(cameOf({ channel: ['PIGEON'], source: ['SMS'] })).toEqual({});
});

test('C16 codes are called by their names, a campaign by its own', () => {
  const english = (said: { en: string }) => said.en;
  expect([nameOf('SOURCE', 'REFERRAL', english), nameOf('CAMPAIGN', 'REFERRAL', english)]).toEqual([
    'Referral',
    'REFERRAL',
  ]);
});
