// before Apollo's packages are loaded: they would report to their maker
import './telemetry-off.ts';
import { settingsOrExit } from '@guanxi/runtime/config';
import { openLog } from '@guanxi/runtime/logging';
import { gatewaySettings } from './config.ts';
import { readSupergraph } from './supergraph.ts';

const settings = settingsOrExit(gatewaySettings);
const log = openLog('gateway', settings.LOG_LEVEL);
const { startGateway } = await import('./server.ts');
const gateway = await startGateway({ settings, supergraphSdl: readSupergraph(), log });
log.info({ url: gateway.url }, 'gateway is ready');

for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    log.info({ signal }, 'gateway stops');
    void gateway.close().finally(() => process.exit(0));
  });
}
