import type { Area } from '../kit/app/area.ts';
import { articles } from '../self-service/articles/area.ts';
import { orders } from '../self-service/orders/area.ts';
import { requests } from '../self-service/requests/area.ts';
import { sessions } from '../self-service/sessions/area.ts';
import { consent } from './consent/area.ts';
import { home } from './home/area.ts';
import { letter } from './letter/area.ts';
import { looks } from './looks/area.ts';
import { points } from './points/area.ts';
import { postings } from './postings/area.ts';
import { profile } from './profile/area.ts';
import { signUp } from './sign-up/area.ts';
import { welcome } from './welcome/area.ts';

/** In the order of the navigation; five stand under the thumb of a phone. */
export const areas: readonly Area[] = [
  home,
  orders,
  points,
  requests,
  articles,
  postings,
  profile,
  consent,
  looks,
  sessions,
  signUp,
  welcome,
  letter,
];
