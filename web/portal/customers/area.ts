import { TeamOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';

export const customers: Area = {
  path: 'customers',
  title: { 'zh-CN': '我的客户', 'zh-TW': '我的客戶', en: 'My customers' },
  icon: TeamOutlined,
  routes: [
    { index: true, lazy: () => import('./customer-list.tsx') },
    { path: ':id', lazy: () => import('./customer-record.tsx') },
  ],
  records: { Customer: (id) => `/customers/${id}` },
};
