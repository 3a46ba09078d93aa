// before Apollo's packages are loaded: they would report to their maker
import './telemetry-off.ts';
import { settingsOrExit } from '@guanxi/runtime/config';
import { openLog } from '@guanxi/runtime/logging';
import { settleMemory } from '@guanxi/runtime/settle';
import { startTelemetry } from '@guanxi/runtime/telemetry/start';
import { gatewaySettings } from './config.ts';
import { readSupergraph } from './supergraph.ts';

const settings = settingsOrExit(gatewaySettings);
const log = openLog('gateway', settings.LOG_LEVEL);
const telemetry = await startTelemetry('gateway', settings);
const { startGateway } = await import('./server.ts');
const gateway = await startGateway({ settings, supergraphSdl: readSupergraph(), log }).catch((error: unknown) => {
  process.stderr.write(`gateway cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
log.info({ url: gateway.url }, 'gateway is ready');
settleMemory();
process.send?.({ kind: 'ready', url: gateway.url });

let stopping = false;
function stop(): void {
  if (stopping) return;
  stopping = true;
  void gateway
    .close()
    .finally(() => telemetry?.stop())
    .finally(() => process.exit(0));
}
// and with the supervisor that started it
process.once('SIGTERM', stop).once('SIGINT', stop).once('disconnect', stop);
