import { runService, settingsOrExit } from '@guanxi/runtime';
import { settings } from './config.ts';
import { customers } from './service.ts';

await runService(customers, settingsOrExit(settings));
