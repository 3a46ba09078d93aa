import { ReadOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';

export const articles: Area = {
  path: 'articles',
  title: { 'zh-CN': '帮助', 'zh-TW': '說明', en: 'Help' },
  icon: ReadOutlined,
  routes: [
    { index: true, lazy: () => import('./article-list.tsx') },
    { path: ':id', lazy: () => import('./article-page.tsx') },
  ],
  records: { Article: (id) => `/articles/${id}` },
};
