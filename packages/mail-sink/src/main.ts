import { startMailServer } from './server.ts';
import { type MailSinkSettings, readMailSinkSettings } from './settings.ts';

let settings: MailSinkSettings;
try {
  settings = readMailSinkSettings(process.env);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(78);
}
const server = await startMailServer(settings);
console.log(JSON.stringify({ msg: 'mail sink is ready', url: server.url, smtp: server.smtpUrl }));

let stopping = false;
function stop(): void {
  if (stopping) return;
  stopping = true;
  void server.close().finally(() => process.exit(0));
}
process.once('SIGTERM', stop).once('SIGINT', stop);
