import { clientMutationId, field, readInput, refuse } from '@guanxi/runtime';
import { z } from 'zod';
import type { Caller, Tx } from '../context.ts';
import { endSessionLater, notEnding } from '../identity/account-jobs.ts';
import type { IdentityProvider } from '../identity/identity-provider.ts';
import { sessionEnded } from '../identity/sessions.events.ts';
import { rights } from '../permissions.ts';
import { sessionsAt } from './my-sessions.ts';

type Given = { clientMutationId: string };
const one = z.object({ sessionId: field.requiredText({ max: 100 }), clientMutationId: clientMutationId() });
const others = z.object({ clientMutationId: clientMutationId() });

/** Ends one of the caller's own sessions; one that is not his is not there. */
export async function endSession(caller: Caller, provider: IdentityProvider, input: Given) {
  rights.require(caller.viewer, 'settings', 'keep');
  const read = readInput(one, input);
  if (!('value' in read)) return read;
  const { sessionId } = read.value;
  const own = await sessionsAt(provider, caller.viewer.sub);
  return caller.db.command(caller, { name: 'endSession', input }, async (tx) => {
    if (!own.some(({ id }) => id === sessionId)) return refuse.notFound('sessionId');
    await end(tx, caller.viewer.sub, sessionId);
    return { __typename: 'EndSessionSuccess', sessionId };
  });
}

/** Ends all of the caller's sessions but this one. */
export async function endOtherSessions(caller: Caller, provider: IdentityProvider, input: Given) {
  rights.require(caller.viewer, 'settings', 'keep');
  const read = readInput(others, input);
  if (!('value' in read)) return read;
  const own = await notEnding(caller.db.read, await sessionsAt(provider, caller.viewer.sub));
  const ending = own.filter(({ id }) => id !== caller.viewer.session);
  return caller.db.command(caller, { name: 'endOtherSessions', input }, async (tx) => {
    for (const { id } of ending) await end(tx, caller.viewer.sub, id);
    return { __typename: 'EndOtherSessionsSuccess', ended: ending.length };
  });
}

/** Told first: from here on no token of it is taken any more, whenever the issuer gets to end it. */
async function end(tx: Tx, accountId: string, sessionId: string): Promise<void> {
  sessionEnded(tx, accountId, sessionId);
  await endSessionLater(tx, sessionId);
}
