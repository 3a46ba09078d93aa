import { IdcardOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';

export const profile: Area = {
  path: 'profile',
  title: { 'zh-CN': '我的资料', 'zh-TW': '我的資料', en: 'My profile' },
  icon: IdcardOutlined,
  routes: [
    { index: true, lazy: () => import('./profile.tsx') },
    { path: 'edit', lazy: () => import('./edit-profile.tsx') },
  ],
};
