import { ReadOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';

export const knowledge: Area = {
  path: 'knowledge',
  title: { 'zh-CN': '知识', 'zh-TW': '知識', en: 'Knowledge' },
  icon: ReadOutlined,
  // its pages are to come
  hidden: true,
  seenBy: ['decision-maker', 'department-head', 'employee'],
  routes: [{ index: true, lazy: () => import('./start.tsx') }],
};
