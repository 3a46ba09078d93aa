import { events } from './events.ts';
import type { Dashboard } from './grafana.ts';
import { operations } from './operations.ts';
import { overview } from './overview.ts';
import { value } from './value.ts';

/** By the file's name. */
export const dashboards: Readonly<Record<string, Dashboard>> = { overview, operations, events, value };
