import { Reports } from './reports.ts';

const A = { format: 1, sdl: 'extend type A { a: Int }' };
const B = { format: 1, sdl: 'extend type A { b: Int }' };
const newer = { format: 2, sdl: 'extend type A { a: Int, c: Int }' };

describe('C07 what is believed of what replicas report', () => {
  test('what is heard first is believed, a change when it is said twice in a row', () => {
    const reports = new Reports();
    expect(reports.hear('customers', A, 0)).toBe(true);
    expect(reports.hear('customers', B, 1)).toBe(false);
    expect(reports.sdl).toBe(A.sdl);
    expect(reports.hear('customers', B, 2)).toBe(true);
    expect(reports.sdl).toBe(B.sdl);
  });

  test('a replica that is behind changes nothing while others say what is believed', () => {
    const reports = new Reports();
    reports.hear('customers', A, 0);
    expect([B, A, B, A, B].map((each, at) => reports.hear('customers', each, at))).not.toContain(true);
  });

  test('an older version says nothing while a newer one is heard, and is believed when it is there alone', () => {
    const reports = new Reports();
    reports.hear('customers', newer, 0);
    expect(reports.hear('customers', A, 1_000)).toBe(false);
    expect(reports.hear('customers', A, 119_000)).toBe(false);
    expect(reports.hear('customers', A, 121_000)).toBe(false);
    expect(reports.hear('customers', A, 126_000)).toBe(true);
    expect(reports.sdl).toBe(A.sdl);
  });

  test('services are believed each by itself, in an order that does not depend on who came first', () => {
    const [one, other] = [new Reports(), new Reports()];
    one.hear('customers', A, 0);
    one.hear('sales', B, 0);
    other.hear('sales', B, 0);
    other.hear('customers', A, 0);
    expect(one.sdl).toBe(`${A.sdl}\n\n${B.sdl}`);
    expect(other.sdl).toBe(one.sdl);
  });
});
