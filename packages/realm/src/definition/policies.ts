/** Rules of signing in: lifetimes, passwords, locks, codes, passkeys, languages, and what is kept of events. */
export const policies = {
  sslRequired: 'external',
  defaultSignatureAlgorithm: 'RS256',

  // An access token lives five minutes: the longest that a sign-out which nobody heard of can go unnoticed.
  accessTokenLifespan: 300,
  accessCodeLifespan: 60,
  accessCodeLifespanLogin: 1_800,
  ssoSessionIdleTimeout: 1_800,
  ssoSessionMaxLifespan: 36_000,
  clientSessionIdleTimeout: 0,
  clientSessionMaxLifespan: 0,
  rememberMe: true,
  ssoSessionIdleTimeoutRememberMe: 604_800,
  ssoSessionMaxLifespanRememberMe: 2_592_000,
  offlineSessionMaxLifespanEnabled: true,
  offlineSessionIdleTimeout: 2_592_000,
  offlineSessionMaxLifespan: 7_776_000,
  actionTokenGeneratedByAdminLifespan: 43_200,
  // a refresh token is good for one use; its second use ends the session
  revokeRefreshToken: true,
  refreshTokenMaxReuse: 0,

  registrationAllowed: false,
  resetPasswordAllowed: true,
  verifyEmail: false,
  editUsernameAllowed: false,
  loginWithEmailAllowed: true,
  duplicateEmailsAllowed: false,
  passwordPolicy:
    'length(12) and maxLength(128) and notUsername(undefined) and notEmail(undefined) and passwordHistory(5)',

  bruteForceProtected: true,
  permanentLockout: false,
  bruteForceStrategy: 'MULTIPLE' as const,
  failureFactor: 5,
  waitIncrementSeconds: 60,
  maxFailureWaitSeconds: 900,
  maxDeltaTimeSeconds: 43_200,
  quickLoginCheckMilliSeconds: 200,
  minimumQuickLoginWaitSeconds: 5,

  otpPolicyType: 'totp',
  otpPolicyAlgorithm: 'HmacSHA1', // what every authenticator app knows
  otpPolicyDigits: 6,
  otpPolicyPeriod: 30,
  otpPolicyLookAheadWindow: 1,
  otpPolicyCodeReusable: false,

  // a passkey or security key beside the password, for roles that must have one; it makes sure of its owner, too. It
  // stays out of the browser's list for signing in without a password, where it would be refused.
  webAuthnPolicyRpEntityName: 'Guanxi',
  webAuthnPolicySignatureAlgorithms: ['ES256', 'RS256'],
  webAuthnPolicyUserVerificationRequirement: 'required',
  webAuthnPolicyRequireResidentKey: 'No',
  webAuthnPolicyAvoidSameAuthenticatorRegister: true,
  // a passkey in place of the password, for whoever wants one
  webAuthnPolicyPasswordlessPasskeysEnabled: true,
  webAuthnPolicyPasswordlessRpEntityName: 'Guanxi',
  webAuthnPolicyPasswordlessSignatureAlgorithms: ['ES256', 'RS256'],
  webAuthnPolicyPasswordlessUserVerificationRequirement: 'required',
  webAuthnPolicyPasswordlessRequireResidentKey: 'Yes',
  webAuthnPolicyPasswordlessAvoidSameAuthenticatorRegister: true,

  internationalizationEnabled: true,
  supportedLocales: ['zh-CN', 'zh-TW', 'en'],
  defaultLocale: 'zh-CN',
  loginTheme: 'keycloak.v2',
  accountTheme: 'keycloak.v3',

  // Sign-in events would keep names and addresses of the net, in the database and in the log. Keycloak's metrics of user
  // events count them without. What administrators do is kept by ids, without what they wrote.
  eventsEnabled: false,
  eventsListeners: [] as string[],
  adminEventsEnabled: true,
  adminEventsDetailsEnabled: false,
};
