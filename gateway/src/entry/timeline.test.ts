import fc from 'fast-check';
import { cursorOf, merge, readCursor, type TimelinePart } from './timeline.ts';

const services = ['customers', 'orders', 'service'];
const id = (number: number) => `01920000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;

/** Parts of few different instants, so that many are of the same one, each with an id of its own. */
const anyTimelines = fc
  .array(fc.record({ service: fc.nat(services.length - 1), minute: fc.nat(4) }), { maxLength: 40 })
  .map((all) =>
    services.map((service, of) => ({
      service,
      data: all.flatMap((part, at) => (part.service === of ? [partOf(at, part.minute)] : [])),
    })),
  );

const partOf = (at: number, minute: number): TimelinePart => ({
  id: id(at),
  time: new Date(Date.UTC(2026, 0, 1, 12, minute)).toISOString(),
  kind: 'ORDER_PAID',
  typename: 'Order',
  subjectId: id(at),
});

/** What a service gives: its newest first, strictly before a place. */
const asked = (data: readonly TimelinePart[], size: number, before: string | undefined) =>
  data
    .map((part) => ({ part, place: `${part.time}|${part.id}` }))
    .filter(({ place }) => before === undefined || place < before)
    .sort((a, b) => (a.place < b.place ? 1 : -1))
    .slice(0, size)
    .map(({ part }) => part);

describe('C04 the merged timeline', () => {
  test('read page by page it is every entry once, newest first, whatever the pages and the ties', () => {
    fc.assert(
      fc.property(anyTimelines, fc.integer({ min: 1, max: 7 }), (timelines, size) => {
        const read: string[] = [];
        let before: string | undefined;
        for (let more = true; more; ) {
          const given = timelines.map(({ service, data }) => ({ service, data: asked(data, size + 1, before) }));
          const page = merge(given, size);
          read.push(...page.entries.map((entry) => `${entry.time}|${entry.id}`));
          more = page.hasNextPage;
          const last = page.entries.at(-1);
          before = last && readCursor(cursorOf(last));
        }
        const whole = timelines.flatMap(({ data }) => data.map((part) => `${part.time}|${part.id}`));
        expect(read).toEqual(whole.sort().reverse());
      }),
    );
  });

  test('text that is no cursor is told from one', () => {
    const cursor = cursorOf({ time: '2026-01-01T12:00:00.000Z', id: id(1) });
    expect(readCursor(cursor)).toBe(`2026-01-01T12:00:00.000Z|${id(1)}`);
    for (const text of ['', 'x', Buffer.from('2026-01-01|x').toString('base64url'), `${cursor}${cursor}`]) {
      expect(readCursor(text)).toBeUndefined();
    }
  });
});
