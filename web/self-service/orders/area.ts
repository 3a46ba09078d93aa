import { ProfileOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';

export const orders: Area = {
  path: 'orders',
  title: { 'zh-CN': '订单', 'zh-TW': '訂單', en: 'Orders' },
  icon: ProfileOutlined,
  routes: [
    { index: true, lazy: () => import('./order-list.tsx') },
    { path: ':id', lazy: () => import('./order-record.tsx') },
  ],
  records: { Order: (id) => `/orders/${id}` },
};
