import { runService, serviceSettings, settingsOrExit } from '@guanxi/runtime';
import { service } from './service.ts';

await runService(service, settingsOrExit(serviceSettings));
