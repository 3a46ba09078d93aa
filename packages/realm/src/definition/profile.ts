import { PERSON_CLAIMS } from './claims.ts';

const byAdmin = { view: ['admin', 'user'], edit: ['admin'] };
const byUser = { view: ['admin', 'user'], edit: ['admin', 'user'] };

/**
 * What an account holds; anything else is dropped. What becomes a claim of Guanxi is changed by administrators only:
 * nobody gives himself a department or a customer.
 */
export const userProfile = {
  attributes: [
    {
      name: 'username',
      displayName: text('username'),
      permissions: byAdmin,
      validations: { length: { min: 3, max: 255 }, 'username-prohibited-characters': {} },
    },
    {
      name: 'email',
      displayName: text('email'),
      permissions: byUser,
      validations: { email: {}, length: { max: 255 } },
    },
    { name: 'displayName', displayName: text('fullName'), permissions: byUser, validations: { length: { max: 100 } } },
    ...PERSON_CLAIMS.map((name) => ({
      name,
      displayName: name,
      permissions: byAdmin,
      validations: { length: { max: name === 'department' ? 255 : 64 } },
    })),
  ],
};

/** A key of Keycloak's own messages. */
function text(key: string): string {
  return `\${${key}}`;
}
