import type { Area } from '../kit/app/area.ts';
import { consent } from './consent/area.ts';
import { home } from './home/area.ts';
import { orders } from './orders/area.ts';
import { points } from './points/area.ts';
import { profile } from './profile/area.ts';
import { requests } from './requests/area.ts';
import { signUp } from './sign-up/area.ts';

/** In the order of the navigation. */
export const areas: readonly Area[] = [home, profile, orders, points, requests, consent, signUp];
