import fc from 'fast-check';
import {
  allowed,
  channels,
  isFirstStep,
  isMatter,
  lastSaid,
  matters,
  purposes,
  type Said,
  staffWays,
  standing,
} from './consent.ts';

const day = (at: number) => new Date(Date.UTC(2026, 0, at));
const said = (granted: boolean, on: number, recordedOn = on, id = '1'): Said => ({
  ...{ purpose: 'MARKETING', channel: 'MAIL', granted, pending: false, id },
  ...{ saidAt: day(on), recordedAt: day(recordedOn) },
});

describe('what a person agreed to', () => {
  test('A43 where nothing was said nothing is allowed', () => {
    expect(allowed([])).toEqual([]);
    expect(standing([]).every(({ record }) => record === null)).toBe(true);
  });

  test('A43 what was said last counts, not what was put down last', () => {
    expect(allowed([said(true, 1), said(false, 2)])).toEqual([]);
    expect(allowed([said(false, 2, 2), said(true, 1, 3)])).toEqual([]);
    expect(allowed([said(false, 2), said(true, 3)])).toEqual(['MARKETING:MAIL']);
  });

  test('A43 consent to one purpose and channel allows no other', () => {
    expect(allowed([{ ...said(true, 1), purpose: 'SURVEY', channel: 'SMS' }])).toEqual(['SURVEY:SMS']);
    expect(allowed([{ ...said(true, 1), purpose: 'MEMBERSHIP', channel: null }])).toEqual([]);
  });

  test('A43 a first step allows nothing until its owner has said so himself', () => {
    const first = { ...said(true, 1), pending: true };
    expect(allowed([first])).toEqual([]);
    expect(allowed([first, said(true, 2)])).toEqual(['MARKETING:MAIL']);
    expect(standing([first]).find(({ channel }) => channel === 'MAIL')).toMatchObject({ record: null, pending: first });
  });

  test('A43 a first step takes nothing away from what he said himself, and waits no more after his no', () => {
    const first = { ...said(true, 2), pending: true };
    const mail = (records: Said[]) =>
      standing(records).find(({ purpose, channel }) => purpose === 'MARKETING' && channel === 'MAIL');
    expect(allowed([said(true, 1), first])).toEqual(['MARKETING:MAIL']);
    expect(mail([said(true, 1), first])?.pending).toBe(first);
    expect(mail([first, said(false, 3)])).toMatchObject({ record: { granted: false }, pending: null });
  });

  test('A43 what staff put down for mail and SMS is a first step; a call, a letter by post and his own word are not', () => {
    for (const way of staffWays) {
      expect(isFirstStep({ granted: true, channel: 'MAIL' }, way)).toBe(true);
      expect(isFirstStep({ granted: true, channel: 'SMS' }, way)).toBe(true);
      expect(isFirstStep({ granted: true, channel: 'PHONE' }, way)).toBe(false);
      expect(isFirstStep({ granted: true, channel: 'POST' }, way)).toBe(false);
      expect(isFirstStep({ granted: false, channel: 'MAIL' }, way)).toBe(false);
      expect(isFirstStep({ granted: true, channel: null }, way)).toBe(false);
    }
    for (const way of ['MEMBER_PAGE', 'SIGN_UP', 'LETTER_LINK'] as const)
      expect(isFirstStep({ granted: true, channel: 'MAIL' }, way)).toBe(false);
  });

  test('A43 the terms are agreed to as a whole, all else channel by channel', () => {
    expect(matters).toHaveLength(1 + (purposes.length - 1) * channels.length);
    expect(isMatter({ purpose: 'MEMBERSHIP', channel: 'MAIL' })).toBe(false);
    expect(isMatter({ purpose: 'MARKETING', channel: null })).toBe(false);
  });

  test('A43 how it stands does not depend on the order in which records are read', () => {
    const record = fc.record({
      ...{ purpose: fc.constant('MARKETING' as const), channel: fc.constantFrom(...channels) },
      ...{ granted: fc.boolean(), pending: fc.boolean(), saidAt: fc.integer({ min: 1, max: 3 }).map(day) },
      ...{ recordedAt: fc.integer({ min: 1, max: 3 }).map(day), id: fc.uuid() },
    });
    fc.assert(
      fc.property(fc.uniqueArray(record, { selector: ({ id }) => id }), fc.func(fc.nat()), (records, order) => {
        const other = [...records].sort((a, b) => order(a.id) - order(b.id));
        expect(allowed(other)).toEqual(allowed(records));
        expect(lastSaid(other)?.id).toBe(lastSaid(records)?.id);
      }),
    );
  });
});
