import { AREAS, deadLetterTopic, isCompacted, LOG_USERS, partitionOf, TOPICS } from './topics.ts';

describe('topics', () => {
  test('names follow crm.<area>.<aggregate>.v1, each once, and every area has its dead letters', () => {
    const names = TOPICS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names)
      expect(name).toMatch(new RegExp(`^crm\\.(${[...LOG_USERS, 'services'].join('|')})\\.[a-z-]+\\.v1$`));
    for (const area of AREAS) expect(names).toContain(deadLetterTopic(area));
  });

  test('only the profile is compacted', () => {
    expect(TOPICS.filter(({ name }) => isCompacted(name)).map(({ name }) => name)).toEqual([
      'crm.customers.profile.v1',
    ]);
  });

  test('a key never moves to another partition', () => {
    expect(['a', '关系', '01920000-0000-7000-8000-0000000000c1'].map((key) => partitionOf(key, 6))).toEqual([4, 5, 2]);
  });

  test('keys spread over the partitions', () => {
    const counts = Array(6).fill(0) as number[];
    for (let n = 0; n < 6_000; n += 1) {
      const at = partitionOf(`01920000-0000-7000-8000-${String(n).padStart(12, '0')}`, 6);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    for (const count of counts) expect(count).toBeGreaterThan(800);
  });
});
