import { startApp } from '../kit/app/app.tsx';
import { areas } from './areas.ts';

void startApp('member', areas);
