import type { Area } from '../kit/app/area.ts';
import { home } from './home/area.ts';
import { orders } from './orders/area.ts';

/** In the order of the navigation. */
export const areas: readonly Area[] = [home, orders];
