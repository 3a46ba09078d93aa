import { HomeOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';

export const home: Area = {
  path: '',
  title: { 'zh-CN': '首页', 'zh-TW': '首頁', en: 'Home' },
  icon: HomeOutlined,
  routes: [{ index: true, lazy: () => import('./home.tsx') }],
};
