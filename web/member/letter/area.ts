import { MailOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';

/** Where the links of letters lead, for people without an account: `/letter#<code>`. */
export const letter: Area = {
  path: 'letter',
  title: { 'zh-CN': '来自我们的信', 'zh-TW': '我們寄給您的信', en: 'A letter from us' },
  icon: MailOutlined,
  routes: [{ index: true, lazy: () => import('./letter.tsx') }],
  open: true,
  hidden: true,
};
