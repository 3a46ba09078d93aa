import { TeamOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';

export const members: Area = {
  path: 'members',
  title: { 'zh-CN': '会员', 'zh-TW': '會員', en: 'Members' },
  icon: TeamOutlined,
  seenBy: ['decision-maker', 'department-head', 'employee'],
  routes: [{ index: true, lazy: () => import('./start.tsx') }],
};
