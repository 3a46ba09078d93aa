import { createHash } from 'node:crypto';
import { FACTOR_ROLES } from './roles.ts';

/** A step of a flow: a check of Keycloak's, or a flow of its own. */
export type Step = { requirement: 'REQUIRED' | 'ALTERNATIVE' | 'CONDITIONAL' } & (
  | { check: string; config?: Record<string, string> }
  | { flow: Flow }
);
export type Flow = { alias: string; description: string; steps: Step[] };

const PASSKEY = 'webauthn-passwordless';
const required = (check: string, config?: Record<string, string>): Step => ({
  requirement: 'REQUIRED',
  check,
  ...(config && { config }),
});
const alternative = (check: string): Step => ({ requirement: 'ALTERNATIVE', check });
const has = (role: string) => required('conditional-user-role', { condUserRole: role, negate: 'false' });
const hasNot = (role: string) => required('conditional-user-role', { condUserRole: role, negate: 'true' });
// a passkey is two factors already: the device, and what opens it
const cameByPassword = required('conditional-credential', { credentials: PASSKEY, included: 'false' });

/** What comes after the password, by role. One who must have what he has not set up is asked to, then and there. */
const secondFactors = (place: string): Step[] =>
  [
    {
      alias: `guanxi ${place} passkey by role`,
      description: 'one who has none registers one',
      steps: [has(FACTOR_ROLES.passkey), cameByPassword, required('webauthn-authenticator-passwordless')],
    },
    {
      alias: `guanxi ${place} code by role`,
      description: 'one who has no app sets one up',
      steps: [has(FACTOR_ROLES.code), hasNot(FACTOR_ROLES.passkey), cameByPassword, required('auth-otp-form')],
    },
    {
      alias: `guanxi ${place} code by choice`,
      description: 'who has set up an app is asked for its code',
      steps: [
        hasNot(FACTOR_ROLES.code),
        hasNot(FACTOR_ROLES.passkey),
        cameByPassword,
        required('conditional-user-configured'),
        required('auth-otp-form'),
      ],
    },
  ].map((flow) => ({ requirement: 'CONDITIONAL', flow }));

const browser: Flow = {
  alias: 'guanxi browser',
  description: 'password or passkey, and a second factor for those who must or want',
  steps: [
    alternative('auth-cookie'),
    alternative('identity-provider-redirector'),
    {
      requirement: 'ALTERNATIVE',
      flow: {
        alias: 'guanxi sign-in forms',
        description: 'name and password, then what the role asks for',
        steps: [required('auth-username-password-form'), ...secondFactors('sign-in')],
      },
    },
  ],
};

const reset: Flow = {
  alias: 'guanxi reset credentials',
  description: 'a mailed link gives a new password; it takes no second factor away',
  steps: [
    required('reset-credentials-choose-user'),
    required('reset-credential-email'),
    required('reset-password'),
    ...secondFactors('reset'),
  ],
};

/** The flows that the realm binds in place of Keycloak's own. */
export const FLOWS = { browserFlow: versioned(browser), resetCredentialsFlow: versioned(reset) };

/** A changed flow is another flow: people in the middle of signing in stay on the one they began with. */
function versioned(flow: Flow): Flow {
  const mark = createHash('sha256').update(JSON.stringify(flow)).digest('hex').slice(0, 6);
  const marked = ({ alias, description, steps }: Flow): Flow => ({
    alias: `${alias} ${mark}`,
    description,
    steps: steps.map((step) => ('flow' in step ? { ...step, flow: marked(step.flow) } : step)),
  });
  return marked(flow);
}
