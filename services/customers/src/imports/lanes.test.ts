import { inLanes, parts } from './lanes.ts';

describe('work in lanes', () => {
  test('X13 parts hold each record once, in order', () => {
    expect([...parts({ from: 3, to: 9 }, 3)]).toEqual([
      { from: 3, to: 5 },
      { from: 6, to: 8 },
      { from: 9, to: 9 },
    ]);
    expect([...parts({ from: 1, to: 1 }, 500)]).toEqual([{ from: 1, to: 1 }]);
  });

  test('X13 parts begin in order, as many at a time as there are lanes', async () => {
    const begun: number[] = [];
    const ends: (() => void)[] = [];
    const done = inLanes(2, [1, 2, 3].values(), (part) => {
      begun.push(part);
      return new Promise<void>((end) => ends.push(end));
    });
    expect(begun).toEqual([1, 2]);
    ends[1]?.();
    await Promise.resolve();
    await Promise.resolve();
    expect(begun).toEqual([1, 2, 3]);
    ends[0]?.();
    ends[2]?.();
    await done;
  });

  test('X13 after a failure no part begins, and it is told when those that had begun have ended', async () => {
    const begun: number[] = [];
    const ended: number[] = [];
    let goOn = () => {};
    const done = inLanes(2, [1, 2, 3, 4].values(), async (part) => {
      begun.push(part);
      if (part === 1) throw new Error('of the first');
      await new Promise<void>((end) => {
        goOn = end;
      });
      ended.push(part);
    });
    const refused = expect(done).rejects.toThrow('of the first');
    await Promise.resolve();
    goOn();
    await refused;
    expect(begun).toEqual([1, 2]);
    expect(ended).toEqual([2]);
  });
});
