import { NotificationOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';

export const marketing: Area = {
  path: 'marketing',
  title: { 'zh-CN': '营销', 'zh-TW': '行銷', en: 'Marketing' },
  icon: NotificationOutlined,
  seenBy: ['decision-maker', 'department-head', 'marketing'],
  routes: [{ index: true, lazy: () => import('./start.tsx') }],
};
