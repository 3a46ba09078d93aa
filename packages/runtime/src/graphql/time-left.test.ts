import { withinTimeLeft } from './time-left.ts';

const never = () => new Promise<string>(() => undefined);

describe('the time that the gateway leaves a subgraph', () => {
  test('work that ends in time is answered', async () => {
    expect(await withinTimeLeft('1000', async () => 'done')).toBe('done');
    expect(await withinTimeLeft(undefined, async () => 'done')).toBe('done');
    expect(await withinTimeLeft('soon', async () => 'done')).toBe('done');
  });

  test('work that does not is no longer waited for', async () => {
    expect(await withinTimeLeft('20', never)).toBeUndefined();
  });

  test('work for which no time is left is not begun', async () => {
    let begun = false;
    const work = async () => {
      begun = true;
    };
    expect(await withinTimeLeft('0', work)).toBeUndefined();
    expect(begun).toBe(false);
  });

  test('a failure of the work stays a failure', async () => {
    await expect(withinTimeLeft('1000', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});
