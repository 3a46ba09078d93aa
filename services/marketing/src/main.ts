import { runService, settingsOrExit } from '@guanxi/runtime';
import { marketingSettings } from './config.ts';
import { marketing } from './service.ts';

await runService(marketing, settingsOrExit(marketingSettings));
