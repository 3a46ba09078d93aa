/** People are gone: what the erasing of a customer asks of this feature. */
export { deleteViewsOf as forgetViews } from './views-store.ts';
