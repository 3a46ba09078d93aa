import fc from 'fast-check';
import { Capacity, nextPlaces } from './capacity.ts';

const limits = { least: 8, most: 128, span: 500 };

/** What a server of a fixed speed answers a second with so many places, each request taking at least 20 ms. */
const answers = (speed: number, places: number) => Math.min(speed, places * 50);

describe('places of a door', () => {
  test.each([
    [47, 24],
    [80, 40],
    [200, 100],
    [1_000, 128],
    [4, 8],
  ])('a server that answers %i a second gets %i places', (speed, expected) => {
    let time = 0;
    const capacity = new Capacity(limits, () => time);
    for (let window = 0; window < 20; window += 1) {
      for (let at = 0; at < answers(speed, capacity.places) / 2; at += 1) capacity.answered();
      capacity.full();
      time += 500;
    }
    expect(Math.abs(capacity.places - expected)).toBeLessThanOrEqual(1);
  });

  test('come back once the door is no longer full', () => {
    let places = 8;
    for (let window = 0; window < 12; window += 1)
      places = nextPlaces(places, { perSecond: 1, wasFull: false }, limits);
    expect(places).toBe(128);
  });

  test('stay within their bounds whatever is seen', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 8, max: 128, noNaN: true }),
        fc.nat(100_000),
        fc.boolean(),
        (places, perSecond, wasFull) => {
          const next = nextPlaces(places, { perSecond, wasFull }, limits);
          expect(next).toBeGreaterThanOrEqual(8);
          expect(next).toBeLessThanOrEqual(128);
        },
      ),
    );
  });
});
