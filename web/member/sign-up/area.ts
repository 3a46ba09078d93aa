import { UserAddOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';

/** For people without an account. */
export const signUp: Area = {
  path: 'sign-up',
  title: { 'zh-CN': '申请成为会员', 'zh-TW': '申請成為會員', en: 'Become a member' },
  icon: UserAddOutlined,
  routes: [{ index: true, lazy: () => import('./sign-up.tsx') }],
  open: true,
  hidden: true,
};
