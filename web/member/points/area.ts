import { GiftOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';

export const points: Area = {
  path: 'points',
  title: { 'zh-CN': '积分', 'zh-TW': '點數', en: 'Points' },
  icon: GiftOutlined,
  routes: [{ index: true, lazy: () => import('./points.tsx') }],
};
