/** People are gone: what the erasing of a customer asks of this feature. */
export { deletePreferencesOf as forgetPreferences } from './preferences-store.ts';
