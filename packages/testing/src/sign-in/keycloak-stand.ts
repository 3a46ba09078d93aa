import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { startKeycloak } from '../keycloak.ts';
import type { HeldKey, IssuerStand } from './stand.ts';

/** A real Keycloak with a key of ours among its own. */
export async function keycloakStand(gatewayUrl: string): Promise<IssuerStand> {
  const keycloak = await startKeycloak({ gatewayUrl });
  try {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    // published, and never the one that signs: the realm's own has a higher priority
    await keycloak.addKeys('rsa', { priority: ['50'], privateKey: [privateKey] });
    const held = await publishedAs(keycloak.issuer, privateKey);
    let priority = 200; // equal ones would not change the key that signs
    return {
      issuer: keycloak.issuer,
      adminUrl: keycloak.adminUrl,
      salesSecret: keycloak.environment.GUANXI_SVC_SALES_SECRET,
      gatewaySecret: keycloak.environment.GUANXI_GATEWAY_SECRET,
      held,
      rotateKey: () => keycloak.addKeys('rsa-generated', { priority: [String(priority++)], keySize: ['2048'] }),
      stop: keycloak.kill,
      start: keycloak.start,
      close: keycloak.stop,
    };
  } catch (error) {
    await keycloak.stop();
    throw error;
  }
}

/** The key as the issuer names it. */
async function publishedAs(issuer: string, pem: string): Promise<HeldKey> {
  const privateKey = createPrivateKey(pem);
  const { n } = createPublicKey(privateKey).export({ format: 'jwk' });
  const answer = await fetch(`${issuer}/protocol/openid-connect/certs`);
  const { keys } = (await answer.json()) as { keys: { kid: string; n: string }[] };
  const found = keys.find((key) => key.n === n);
  if (!found)
    throw new Error(
      `the key ${createHash('sha256')
        .update(n ?? '')
        .digest('hex')
        .slice(0, 8)} is not published`,
    );
  return { kid: found.kid, privateKey };
}
