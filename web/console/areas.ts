import type { Area } from '../kit/app/area.ts';
import { home } from './home/area.ts';
import { knowledge } from './knowledge/area.ts';
import { marketing } from './marketing/area.ts';
import { members } from './members/area.ts';
import { objects } from './objects/area.ts';
import { orders } from './orders/area.ts';
import { sales } from './sales/area.ts';
import { service } from './service/area.ts';
import { settings } from './settings/area.ts';

/** In the order of the navigation. */
export const areas: readonly Area[] = [home, members, sales, orders, service, marketing, knowledge, objects, settings];
