import { count } from './signals.ts';

/** Why a token was not accepted. */
export type SignInFailure =
  | 'expired'
  | 'signature'
  | 'algorithm'
  | 'issuer'
  | 'audience'
  | 'not_yet_valid'
  | 'claims'
  | 'ended'
  | 'issuer_down'
  | 'malformed';

const byCode: Record<string, SignInFailure> = {
  ERR_JWT_EXPIRED: 'expired',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'signature',
  ERR_JWKS_NO_MATCHING_KEY: 'signature',
  ERR_JOSE_ALG_NOT_ALLOWED: 'algorithm',
  ERR_JOSE_NOT_SUPPORTED: 'algorithm',
  ERR_JWKS_TIMEOUT: 'issuer_down',
  ERR_JWKS_INVALID: 'issuer_down',
  ERR_JOSE_GENERIC: 'issuer_down',
};
const byClaim: Record<string, SignInFailure> = { iss: 'issuer', aud: 'audience', nbf: 'not_yet_valid', exp: 'expired' };

/** The reason in what jose threw. */
export function tokenFailure(error: unknown): SignInFailure {
  const { code, claim } = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  if (code === 'ERR_JWT_CLAIM_VALIDATION_FAILED') return byClaim[String(claim)] ?? 'claims';
  return byCode[String(code)] ?? (typeof code === 'string' && code.startsWith('ERR_J') ? 'malformed' : 'issuer_down');
}

/** Counts a request that was refused for its token. */
export const countSignInFailure = (reason: SignInFailure): void =>
  count('guanxi_sign_in_failures_total', 1, { reason });
