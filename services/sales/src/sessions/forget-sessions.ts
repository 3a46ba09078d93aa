/** People are gone: what the erasing of a customer asks of this feature. */
export { deleteDevicesOf as forgetSessions } from './session-devices-store.ts';
