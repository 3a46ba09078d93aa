import { LaptopOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';
import { SESSIONS_WORD } from '../../kit/sessions/texts.ts';

export const sessions: Area = {
  path: 'sessions',
  title: SESSIONS_WORD,
  icon: LaptopOutlined,
  routes: [{ index: true, lazy: () => import('./sessions.tsx') }],
};
