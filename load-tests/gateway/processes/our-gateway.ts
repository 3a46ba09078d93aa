// The gateway as the product runs it.
import '@guanxi/gateway/telemetry-off';
import { gatewaySettings, readSupergraph, startGateway } from '@guanxi/gateway';
import { loadConfig } from '@guanxi/runtime/config';
import { openLog } from '@guanxi/runtime/logging';
import { tell } from './ready.ts';

const settings = loadConfig(gatewaySettings, process.env);
const log = openLog('gateway', settings.LOG_LEVEL);
tell((await startGateway({ settings, supergraphSdl: readSupergraph(), log })).url);
