import { SmileOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';

/** Where the first sign-in of who applied leads. */
export const welcome: Area = {
  path: 'welcome',
  title: { 'zh-CN': '欢迎', 'zh-TW': '歡迎', en: 'Welcome' },
  icon: SmileOutlined,
  routes: [{ index: true, lazy: () => import('./welcome.tsx') }],
  hidden: true,
};
