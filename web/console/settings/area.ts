import { SettingOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';

export const settings: Area = {
  path: 'settings',
  title: { 'zh-CN': '设置', 'zh-TW': '設定', en: 'Settings' },
  icon: SettingOutlined,
  // its pages are to come
  hidden: true,
  seenBy: ['administrator', 'decision-maker', 'department-head'],
  routes: [{ index: true, lazy: () => import('./start.tsx') }],
};
