export { mailRoutes } from './routes.ts';
export { startMailSink } from './sink.ts';
export { MailStore, type Message } from './store.ts';
