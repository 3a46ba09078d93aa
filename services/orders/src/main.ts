import { runService, settingsOrExit } from '@guanxi/runtime';
import { settings } from './config.ts';
import { orders } from './service.ts';

await runService(orders, settingsOrExit(settings));
