import { runService, serviceSettings, settingsOrExit } from '@guanxi/runtime';
import { knowledge } from './service.ts';

await runService(knowledge, settingsOrExit(serviceSettings));
