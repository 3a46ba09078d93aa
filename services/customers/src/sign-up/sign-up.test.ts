import { decide, type Known, lapsedBefore, RULE } from './sign-up.ts';

const NAME = '林小雨';
const known = (id: string, changes: Partial<Known> = {}): Known => ({
  ...{ id, name: NAME, number: null, blacklisted: false, sameMail: true, sameMobile: false, unconfirmed: false },
  ...changes,
});
const other = { name: '林大雨' };
const agreeing = { sameName: true, sameMail: true, sameMobile: false };

describe('who becomes a member by himself', () => {
  test('V17 an unknown address makes a record; the one of the same name opens the record that there is', () => {
    expect(decide(NAME, [], 0)).toEqual({ kind: 'create', candidates: [] });
    expect(decide(' 林 小雨', [known('a')], 0)).toEqual({
      kind: 'invite',
      ...{ customerId: 'a', member: false, candidates: [] },
    });
    expect(decide('LIN Xiaoyu', [known('a', { name: 'Lin　Xiaoyu', number: 'M1' })], 0)).toMatchObject({
      member: true,
    });
  });

  test("V17 nobody is let in to another's record, nor into one of several: staff say who he is", () => {
    expect(decide(NAME, [known('a', other)], 0)).toEqual({
      kind: 'hold',
      candidates: [{ id: 'a', ...agreeing, sameName: false }],
    });
    expect(decide(NAME, [known('a'), known('b')], 0)).toMatchObject({
      kind: 'hold',
      candidates: [{ id: 'a' }, { id: 'b' }],
    });
    // a couple with one mailbox: the name tells which of both
    expect(decide(NAME, [known('a', other), known('b')], 0)).toMatchObject({
      ...{ kind: 'invite', customerId: 'b', candidates: [{ id: 'a' }] },
    });
  });

  test('V17 a number that somebody has changes nothing that the applicant could notice; staff compare', () => {
    const shares = known('a', { sameMail: false, sameMobile: true, blacklisted: true });
    const candidates = [{ id: 'a', sameName: true, sameMail: false, sameMobile: true }];
    expect(decide(NAME, [shares], 0)).toEqual({ kind: 'create', candidates });
    expect(decide(NAME, [known('b'), shares], 0)).toMatchObject({ kind: 'invite', customerId: 'b', candidates });
  });

  test('V17 a record that nobody has confirmed takes what is said now, whoever applied first', () => {
    const before = known('a', { ...other, unconfirmed: true });
    expect(decide(NAME, [before], 0)).toEqual({ kind: 'renew', customerId: 'a', candidates: [] });
  });

  test('V17 nobody on the blacklist gets a letter, and no address more than its share of a day', () => {
    expect(decide(NAME, [known('a', { blacklisted: true })], 0)).toEqual({ kind: 'ignore', candidates: [] });
    expect(decide(NAME, [known('a')], RULE.lettersADay - 1)).toMatchObject({ kind: 'invite' });
    expect(decide(NAME, [known('a')], RULE.lettersADay)).toMatchObject({ kind: 'ignore' });
    expect(decide(NAME, [], RULE.lettersADay)).toMatchObject({ kind: 'ignore' });
  });

  test('V17 an application that nobody confirms lapses', () => {
    expect(lapsedBefore(new Date('2026-01-15T10:00:00Z'))).toEqual(new Date('2026-01-01T10:00:00Z'));
  });
});
