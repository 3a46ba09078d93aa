import { startWebServer } from './server.ts';
import { readWebSettings, type WebSettings } from './settings.ts';

let settings: WebSettings;
try {
  settings = readWebSettings(process.env);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(78);
}
// the folder of pages, where it is not the one that is built here
const server = await startWebServer(settings, process.argv[2]);
console.log(JSON.stringify({ msg: 'web is ready', url: server.url }));

let stopping = false;
function stop(): void {
  if (stopping) return;
  stopping = true;
  void server.close().finally(() => process.exit(0));
}
process.once('SIGTERM', stop).once('SIGINT', stop);
