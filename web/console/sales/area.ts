import { ScheduleOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';

export const sales: Area = {
  path: 'sales',
  title: { 'zh-CN': '销售', 'zh-TW': '銷售', en: 'Sales' },
  icon: ScheduleOutlined,
  seenBy: ['decision-maker', 'department-head', 'employee'],
  routes: [{ index: true, lazy: () => import('./start.tsx') }],
};
