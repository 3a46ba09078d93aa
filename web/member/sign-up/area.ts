import { UserAddOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';

export const signUp: Area = {
  path: 'sign-up',
  title: { 'zh-CN': '注册', 'zh-TW': '註冊', en: 'Sign up' },
  icon: UserAddOutlined,
  open: true,
  routes: [{ index: true, lazy: () => import('./start.tsx') }],
};
