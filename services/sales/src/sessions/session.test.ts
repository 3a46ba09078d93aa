import { isNewDevice, shownSessions } from './session.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour));
const session = (id: string, lastUsed: number) => ({
  id,
  address: null,
  since: at(1),
  lastUsedAt: at(lastUsed),
  applications: ['guanxi-console'],
});

describe('A80 sessions', () => {
  test('the last used comes first, and the one that asks is marked', () => {
    const shown = shownSessions([session('a', 2), session('b', 3)], new Map([['a', 'Chrome · Windows']]), 'a');
    expect(shown.map(({ id, device, isThis }) => [id, device, isThis])).toEqual([
      ['b', null, false],
      ['a', 'Chrome · Windows', true],
    ]);
  });

  test('a device is new to who had others; the first one is no news', () => {
    expect(isNewDevice('Safari · iPhone', [])).toBe(false);
    expect(isNewDevice('Safari · iPhone', ['Chrome · Windows'])).toBe(true);
    expect(isNewDevice('Safari · iPhone', ['Chrome · Windows', 'Safari · iPhone'])).toBe(false);
  });
});
