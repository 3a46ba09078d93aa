/** What other features ask of a partner's people. */
export { partnerUserName } from './invitations-store.ts';
