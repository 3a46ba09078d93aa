import { newId } from '@guanxi/runtime';
import { execute } from '@guanxi/testing';
import fc from 'fast-check';
import { enter, mutate, startCustomers } from './customers-bench.ts';
import { deliverPaid, paid, type Running } from './membership-bench.ts';
import { merge, merging, told, unmerge } from './merging-bench.ts';

let running: Running;
beforeAll(async () => {
  running = await startCustomers();
});
afterAll(() => running?.stop());

const organisation = (name = `企业${newId().slice(-6)}`) => enter(running, { kind: 'ORGANISATION', name, basic: {} });
const place = (customerId: string, input: object) =>
  mutate(running, 'head-east', 'placeOrganisation', { customerId, ...input }, '');
const placeOf = (id: string) => told(running, id, 'unit parent { id } above { id }');
const parentOf = async (id: string): Promise<string | null> => (await placeOf(id)).parent?.id ?? null;
async function within(id: string): Promise<string[]> {
  const query = 'query ($id: ID!) { customers(filter: { withinId: $id }) { nodes { id } } }';
  const { data } = await execute(running, 'head-east', query, { id });
  return data.customers.nodes.map((each: { id: string }) => each.id).sort();
}
const cycle = { __typename: 'InvalidInput', problems: [{ path: ['input', 'absorbedId'], code: 'CYCLE' }] };

describe('the place of merged organisations in a group', () => {
  test('A04 who belongs to none comes to belong where the absorbed did; who has a place keeps it', async () => {
    const [group, other, survivor, absorbed] = [
      await organisation(),
      await organisation(),
      await organisation(),
      await organisation(),
    ];
    await place(absorbed, { parentId: group, unit: 'COMPANY' });
    const first = await merge(running, survivor, absorbed);
    expect(first.merge.fields).toEqual([{ field: 'PLACE', returns: true }]);
    expect(await placeOf(survivor)).toMatchObject({ unit: 'COMPANY', parent: { id: group } });
    expect(await within(group)).toEqual([group, survivor].sort());
    await unmerge(running, first.merge.id);
    expect([await placeOf(survivor), await placeOf(absorbed)]).toMatchObject([
      { unit: null, parent: null },
      { unit: 'COMPANY', parent: { id: group } },
    ]);
    await place(survivor, { parentId: other });
    const second = await merge(running, survivor, absorbed);
    expect(second.merge.fields).toEqual([]);
    expect(await parentOf(survivor)).toBe(other);
    await unmerge(running, second.merge.id);
    expect([await parentOf(survivor), await parentOf(absorbed)]).toEqual([other, group]);
  });

  test('A04 the place follows the next record merged into him when the first is taken out', async () => {
    const [group, other, survivor, one, two] = [
      await organisation(),
      await organisation(),
      await organisation(),
      await organisation(),
      await organisation(),
    ];
    await place(one, { parentId: group });
    await place(two, { parentId: other });
    const [first, second] = [await merging(running, survivor, one), await merging(running, survivor, two)];
    expect(await parentOf(survivor)).toBe(group);
    await unmerge(running, first);
    expect(await parentOf(survivor)).toBe(other);
    await unmerge(running, second);
    expect(await parentOf(survivor)).toBeNull();
  });

  test('A04 what belongs to the absorbed belongs to the survivor, with what it buys, and to its own again after it', async () => {
    const [survivor, absorbed, child, grandchild] = [
      await organisation(),
      await organisation(),
      await organisation(),
      await organisation(),
    ];
    await place(child, { parentId: absorbed });
    await place(grandchild, { parentId: child });
    await deliverPaid(running, paid(absorbed, { gross: '100', paidAt: running.clock.now() }));
    await deliverPaid(running, paid(grandchild, { gross: '20', paidAt: running.clock.now() }));
    const mergeId = await merging(running, survivor, absorbed);
    expect(await within(survivor)).toEqual([survivor, child, grandchild].sort());
    expect(await placeOf(grandchild)).toMatchObject({
      parent: { id: child },
      above: [{ id: survivor }, { id: child }],
    });
    expect((await told(running, survivor, 'structureTotals { units orders paid { amount } }')).structureTotals).toEqual(
      {
        ...{ units: 3, orders: 2 },
        paid: [{ amount: '120.00' }],
      },
    );
    await unmerge(running, mergeId);
    expect(await within(survivor)).toEqual([survivor]);
    expect(await within(absorbed)).toEqual([absorbed, child, grandchild].sort());
  });

  test('A04 one that belongs to the other, however far, is not merged with it', async () => {
    const [upper, middle, lower] = [await organisation(), await organisation(), await organisation()];
    await place(middle, { parentId: upper });
    await place(lower, { parentId: middle });
    expect(await merge(running, upper, lower)).toMatchObject(cycle);
    expect(await merge(running, lower, upper)).toMatchObject(cycle);
    expect(await merge(running, middle, lower)).toMatchObject(cycle);
  });

  test('A04 nothing is placed so that it would belong to itself once a merge is undone', async () => {
    const [survivor, absorbed, group, child] = [
      await organisation(),
      await organisation(),
      await organisation(),
      await organisation(),
    ];
    const top = await organisation();
    await place(survivor, { parentId: top });
    await place(absorbed, { parentId: group });
    await place(child, { parentId: absorbed });
    await merging(running, survivor, absorbed);
    expect(await place(group, { parentId: child })).toMatchObject({
      problems: [{ path: ['input', 'parentId'], code: 'CYCLE' }],
    });
  });
});

type Step =
  | { do: 'place'; who: number }
  | { do: 'merge'; who: number; other: number }
  | { do: 'unmerge'; which: number };
const who = fc.integer({ min: 0, max: 2 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('place' as const), who }),
  fc.record({ do: fc.constant('merge' as const), who, other: who }),
  fc.record({ do: fc.constant('unmerge' as const), which: fc.nat() }),
);

test('X12 whatever is placed between merges and unmerges, each belongs where it would if it had never been merged', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
      const ids = [await organisation(), await organisation(), await organisation()] as const;
      // where each stands by itself
      const places: (string | null)[] = [null, null, null];
      const merges: { id: string; survivor: number; absorbed: number }[] = [];
      const shown = (at: number): number => {
        const into = merges.find(({ absorbed }) => absorbed === at);
        return into ? shown(into.survivor) : at;
      };
      const apart = async (which: number) => {
        const [gone] = merges.splice(which, 1);
        if (gone) await unmerge(running, gone.id);
      };
      for (const each of steps) {
        if (each.do === 'place') {
          const at = shown(each.who);
          const parentId = await organisation();
          expect(await place(ids[at] ?? '', { parentId })).toMatchObject({ __typename: 'PlaceOrganisationSuccess' });
          places[at] = parentId;
        } else if (each.do === 'merge') {
          const [survivor, absorbed] = [shown(each.who), shown(each.other)];
          if (survivor === absorbed) continue;
          merges.push({ id: await merging(running, ids[survivor] ?? '', ids[absorbed] ?? ''), survivor, absorbed });
        } else if (merges.length > 0) await apart(each.which % merges.length);
        // his own place wins; without one he has that of a record merged into him, if there is any
        for (let at = 0; at < ids.length; at += 1) {
          const group = [0, 1, 2].filter((other) => shown(other) === shown(at));
          const parent = await parentOf(ids[at] ?? '');
          const own = places[shown(at)];
          if (own) expect(parent).toBe(own);
          else expect(group.map((other) => places[other] ?? null)).toContain(parent);
        }
      }
      while (merges.length > 0) await apart(merges.length - 1);
      for (const [at, id] of ids.entries()) expect(await parentOf(id)).toBe(places[at]);
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 120_000);
