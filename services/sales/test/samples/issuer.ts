import { signIn } from '@guanxi/embedded/client/sign-in';
import { service } from '@guanxi/proto';
import { type PersonName } from '@guanxi/testing';
import { keycloakAdmin } from '../../src/identity/keycloak-admin.ts';
import { startIssuer, type TestIssuer } from '../issuer.ts';
import { type Sales, startSales } from '../sales.ts';

let issuer: TestIssuer | undefined;
/** A session of a person at the issuer, which is started with the service. */
export async function session(username: PersonName): Promise<string> {
  const { ISSUER_URL = '' } = issuer?.settings ?? {};
  const { accessToken } = await signIn({ issuer: ISSUER_URL, username, password: 'Guanxi-demo-2026' });
  return JSON.parse(Buffer.from(accessToken.split('.')[1] ?? '', 'base64url').toString()).sid;
}

/** The service with an issuer of its own, whose sessions are ended here. */
export async function start(): Promise<Sales> {
  const started = await startIssuer();
  issuer = started;
  const { ISSUER_URL, ISSUER_ADMIN_URL, ISSUER_CLIENT_ID, ISSUER_CLIENT_SECRET } = started.settings;
  // its own sessions, beside the tokens of these tests
  const provider = keycloakAdmin({
    issuerUrl: ISSUER_URL,
    adminUrl: ISSUER_ADMIN_URL,
    clientId: ISSUER_CLIENT_ID,
    clientSecret: ISSUER_CLIENT_SECRET,
  });
  const running = await startSales({}, provider);
  const stop = async () => {
    await running.stop();
    await started.close();
  };
  return { ...running, stop };
}

/** Keeps further sessions of a person at the issuer. */
export const keepSessions = async (sub: string, count: number): Promise<void> => {
  await issuer?.keepSessions(sub, count);
};
