import { GraphQLError } from 'graphql';
import type { Caller } from '../context.ts';
import { notEnding } from '../identity/account-jobs.ts';
import { IdentityProblem, type IdentityProvider } from '../identity/identity-provider.ts';
import { rights } from '../permissions.ts';
import { type IssuerSession, type SignInSession, shownSessions } from './session.ts';
import { devicesOf } from './session-devices-store.ts';

/** The caller's sessions, by the issuer and by what was noted of their devices. One that he ended is gone at once. */
export async function mySessions(caller: Caller, provider: IdentityProvider): Promise<SignInSession[]> {
  rights.require(caller.viewer, 'settings', 'keep');
  const found = await notEnding(caller.db.read, await sessionsAt(provider, caller.viewer.sub));
  const devices = await devicesOf(
    caller.db.read,
    found.map(({ id }) => id),
  );
  return shownSessions(found, devices, caller.viewer.session);
}

/** @throws GraphQLError SERVICE_UNAVAILABLE when the issuer does not answer */
export async function sessionsAt(provider: IdentityProvider, accountId: string): Promise<IssuerSession[]> {
  return provider.sessionsOf(accountId).catch((error: unknown) => {
    if (!(error instanceof IdentityProblem)) throw error;
    throw new GraphQLError('The identity provider did not answer', { extensions: { code: 'SERVICE_UNAVAILABLE' } });
  });
}
