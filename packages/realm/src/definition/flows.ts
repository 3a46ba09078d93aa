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
// one that replaces the password is two factors already: the device, and what opens it
const cameByPassword = required('conditional-credential', { credentials: PASSKEY, included: 'false' });

/** What comes after the password, by role. One who must have what he has not set up is asked to, then and there. */
const secondFactors = (place: string): Step[] =>
  [
    {
      alias: `guanxi ${place} passkey by role`,
      description: 'one who has none registers one',
      steps: [has(FACTOR_ROLES.passkey), cameByPassword, required('webauthn-authenticator')],
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

/**
 * Somebody comes through another provider for the first time. Nobody is made here: an account comes by invitation, and
 * only its owner, who opens a mail to its address or knows its password, joins it to the other provider's.
 */
const firstBroker: Flow = {
  alias: 'guanxi first sign-in by another provider',
  description: 'joins an account that was invited; makes none',
  steps: [
    required('idp-detect-existing-broker-user'),
    required('idp-confirm-link'),
    {
      requirement: 'REQUIRED',
      flow: {
        alias: 'guanxi joining proof',
        description: 'a mail to the address of the account, or its password',
        steps: [
          alternative('idp-email-verification'),
          {
            requirement: 'ALTERNATIVE',
            flow: {
              alias: 'guanxi joining password',
              description: 'the password, and what the role asks for',
              steps: [required('idp-username-password-form'), ...secondFactors('joining')],
            },
          },
        ],
      },
    },
  ],
};

const afterBroker: Flow = {
  alias: 'guanxi after another provider',
  description: 'what the role asks for, whoever vouched for the person',
  // a flow whose conditions all fail has failed itself, so one step passes always
  steps: [required('allow-access-authenticator'), ...secondFactors('after provider')],
};

/** The flows that the realm binds in place of Keycloak's own. */
export const FLOWS = {
  browserFlow: versioned(browser),
  resetCredentialsFlow: versioned(reset),
  firstBrokerLoginFlow: versioned(firstBroker),
};

/** Bound by each identity provider: the realm has no place for it. */
export const AFTER_PROVIDER = versioned(afterBroker);

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
