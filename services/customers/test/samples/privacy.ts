import { mutate, type Running } from '../customers-bench.ts';
import { newPerson } from './made.ts';
import type { Mutations } from './world.ts';

async function named(running: Running) {
  const customerId = await newPerson(running);
  const { name } = await running.db.read.customer.findUniqueOrThrow({ where: { id: customerId }, select: { name: true } });
  return { customerId, confirmation: name };
}

/** A person of the east who was erased; the erasure's id. */
export async function erased(running: Running): Promise<string> {
  const input = { ...(await named(running)), reason: 'ASKED_BY_PERSON' };
  const done = await mutate(running, 'head-east', 'erasePerson', input, '... on ErasePersonSuccess { erasure { id } }');
  return done.erasure.id;
}

/** What is taken, kept and erased of a person. */
export const privacy: Mutations = {
  takePersonalData: {
    by: 'head-east',
    input: async ({ running }) => ({ customerId: await newPerson(running) }),
  },
  erasePerson: {
    by: 'head-east',
    input: async ({ running }) => ({ ...(await named(running)), reason: 'PURPOSE_ENDED' }),
  },
  setRetentionRule: { by: 'decision-maker', input: () => ({ kind: 'LOOKS', days: 400 }) },
  tryRetention: { by: 'decision-maker', input: () => ({}) },
  placeHold: {
    by: 'head-east',
    input: async ({ running }) => ({ customerId: await newPerson(running), reason: '诉讼未结' }),
  },
  liftHold: {
    by: 'head-east',
    input: async ({ running }) => {
      const customerId = await newPerson(running);
      await mutate(running, 'head-east', 'placeHold', { customerId, reason: '诉讼' }, '');
      return { customerId };
    },
  },
};
