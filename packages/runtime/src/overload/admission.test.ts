import { until } from '@guanxi/testing';
import fc from 'fast-check';
import { Admission, type AdmissionLimits, admit } from './admission.ts';
import { Capacity } from './capacity.ts';
import { watchLoop } from './loop-delay.ts';

const limits: AdmissionLimits = { inFlight: 2, waiting: 2, patience: 60_000, loopDelay: 100 };
const calm = { delay: () => 0, stop: () => undefined };

/** A door with requests whose ends the test decides. */
function opened(changes: Partial<AdmissionLimits> = {}, loop = calm, capacity?: Capacity) {
  const door = new Admission({ ...limits, ...changes }, { loop, ...(capacity ? { capacity } : {}) });
  const begun: string[] = [];
  const away: string[] = [];
  const ends = new Map<string, () => void>();
  const ask = (name: string) =>
    door.enter(
      () => {
        begun.push(name);
        return new Promise<void>((end) => ends.set(name, end));
      },
      () => away.push(name),
    );
  const end = async (name: string) => {
    ends.get(name)?.();
    await new Promise((done) => setImmediate(done));
  };
  return { door, ask, end, begun, away };
}

describe('the door of a server', () => {
  test.each([
    [{ inFlight: 0 }, 'in'],
    [{ inFlight: 1, loopDelay: 100 }, 'in'],
    [{ inFlight: 2 }, 'wait'],
    [{ inFlight: 2, waiting: 1 }, 'wait'],
    [{ inFlight: 2, waiting: 2 }, 'away'],
    [{ inFlight: 1, loopDelay: 101 }, 'away'],
    [{ inFlight: 0, loopDelay: 9_999 }, 'in'],
    [{ inFlight: 1, young: 1, places: 1 }, 'wait'],
    [{ inFlight: 1, young: 1, places: 1, waiting: 2 }, 'away'],
    [{ inFlight: 1, young: 0, places: 1 }, 'in'],
  ] as const)('%j: a request goes %s', (load, decided) => {
    expect(admit({ young: 0, waiting: 0, loopDelay: 0, places: 2, ...load }, limits)).toBe(decided);
  });

  test('what is here is done before what comes, in the order in which it came', async () => {
    const { ask, end, begun, away } = opened();
    for (const name of ['a', 'b', 'c', 'd', 'e']) ask(name);
    expect(begun).toEqual(['a', 'b']);
    expect(away).toEqual(['e']);
    await end('b');
    await end('a');
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
    expect(away).toEqual(['e']);
  });

  test('who has waited too long is turned away, and never begun', async () => {
    const { ask, end, begun, away } = opened({ inFlight: 1, patience: 5 });
    ask('a');
    ask('b');
    await until(() => away.length > 0);
    expect(away).toEqual(['b']);
    await end('a');
    expect(begun).toEqual(['a']);
  });

  test('there are no more places than what can be answered in time', async () => {
    let time = 0;
    const capacity = new Capacity({ least: 1, most: 2, span: 500 }, () => time);
    const { ask, end, begun } = opened({}, calm, capacity);
    for (const name of ['a', 'b', 'c']) ask(name);
    // nothing was answered while the door was full
    time = 1_000;
    await end('a');
    expect(begun).toEqual(['a', 'b']);
    await end('b');
    expect(begun).toEqual(['a', 'b', 'c']);
  });

  test('a request that fails gives its place back', async () => {
    const { door, ask, begun } = opened({ inFlight: 1 });
    const fails = Promise.reject(new Error('no')).catch(() => undefined);
    door.enter(
      () => fails,
      () => undefined,
    );
    ask('next');
    await new Promise((done) => setImmediate(done));
    expect(begun).toEqual(['next']);
  });

  test('whatever comes and ends, no more than allowed is in flight and nobody is both begun and turned away', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.constant('ask' as const), fc.nat(9)), { maxLength: 60 }), async (steps) => {
        const { ask, end, begun, away } = opened();
        const ended = new Set<string>();
        for (const [at, step] of steps.entries()) {
          if (step === 'ask') ask(`r${at}`);
          else {
            const running = begun.filter((name) => !ended.has(name));
            const name = running[step % Math.max(1, running.length)];
            if (name === undefined) continue;
            ended.add(name);
            await end(name);
          }
          expect(begun.length - ended.size).toBeLessThanOrEqual(limits.inFlight);
        }
        expect(begun.filter((name) => away.includes(name))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

test('a loop that is held up is seen at once, before its timer has run', () => {
  let time = 0;
  const loop = watchLoop(() => time);
  expect(loop.delay()).toBeLessThanOrEqual(0);
  time = 300;
  expect(loop.delay()).toBe(250);
  loop.stop();
});
