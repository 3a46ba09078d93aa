import { EyeOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';

export const looks: Area = {
  path: 'looks',
  title: { 'zh-CN': '谁看过我的资料', 'zh-TW': '誰看過我的資料', en: 'Who looked at my data' },
  icon: EyeOutlined,
  routes: [{ index: true, lazy: () => import('./looks.tsx') }],
};
