import type { Area } from '../kit/app/area.ts';
import { articles } from '../self-service/articles/area.ts';
import { orders } from '../self-service/orders/area.ts';
import { requests } from '../self-service/requests/area.ts';
import { sessions } from '../self-service/sessions/area.ts';
import { customers } from './customers/area.ts';
import { home } from './home/area.ts';

/** In the order of the navigation. */
export const areas: readonly Area[] = [home, orders, customers, requests, articles, sessions];
