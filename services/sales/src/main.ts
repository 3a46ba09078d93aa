import { runService, settingsOrExit } from '@guanxi/runtime';
import { salesSettings } from './config.ts';
import { sales } from './service.ts';

await runService(sales, settingsOrExit(salesSettings));
