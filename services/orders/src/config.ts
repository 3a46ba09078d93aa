import { serviceSettings } from '@guanxi/runtime';
import type { z } from 'zod';

/** Orders needs nothing beyond what every service is told. */
export const settings = serviceSettings;

export type Settings = z.infer<typeof settings>;
