import { ShopOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';

export const postings: Area = {
  path: 'postings',
  title: { 'zh-CN': '供求信息', 'zh-TW': '供求資訊', en: 'Supply and demand' },
  icon: ShopOutlined,
  routes: [
    { index: true, lazy: () => import('./posting-list.tsx') },
    { path: 'new', lazy: () => import('./new-posting.tsx') },
    { path: 'inquiries', lazy: () => import('./inquiry-list.tsx') },
    { path: ':id', lazy: () => import('./posting.tsx') },
    { path: ':id/edit', lazy: () => import('./edit-posting.tsx') },
  ],
};
