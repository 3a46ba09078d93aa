import { ProfileOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';
import { mayEditCatalogue, maySeeOrders, maySell } from './rights.ts';

export const orders: Area = {
  path: 'orders',
  title: { 'zh-CN': '订单', 'zh-TW': '訂單', en: 'Orders' },
  icon: ProfileOutlined,
  // administrators keep the catalogue; they see no orders
  seenBy: [...maySeeOrders, ...mayEditCatalogue],
  routes: [
    {
      lazy: () => import('./layout.tsx'),
      children: [
        { index: true, lazy: () => import('./list/order-list.tsx') },
        { path: 'overdue', lazy: () => import('./list/overdue-list.tsx') },
        { path: 'receipts', lazy: () => import('./list/receipt-list.tsx') },
        { path: 'products', lazy: () => import('./catalogue/product-list.tsx') },
        { path: 'prices', lazy: () => import('./prices/price-lists.tsx') },
      ],
    },
    { path: 'new', lazy: () => import('./entry/order-entry.tsx') },
    { path: 'products/new', lazy: () => import('./catalogue/product-page.tsx') },
    { path: 'products/:id', lazy: () => import('./catalogue/product-page.tsx') },
    { path: 'prices/:id', lazy: () => import('./prices/price-list-page.tsx') },
    { path: ':id', lazy: () => import('./record/order-record.tsx') },
  ],
  records: {
    Order: (id) => `/orders/${id}`,
    Product: (id) => `/orders/products/${id}`,
  },
  commands: [
    {
      title: { 'zh-CN': '下单', 'zh-TW': '下單', en: 'New order' },
      to: '/orders/new',
      seenBy: maySell,
      create: true,
      words: ['xiadan', 'order'],
    },
    {
      title: { 'zh-CN': '新建产品', 'zh-TW': '新增產品', en: 'New product' },
      to: '/orders/products/new',
      seenBy: mayEditCatalogue,
      create: true,
      words: ['chanpin', 'product'],
    },
    {
      title: { 'zh-CN': '逾期分期', 'zh-TW': '逾期分期', en: 'Overdue instalments' },
      to: '/orders/overdue',
      seenBy: maySeeOrders,
      words: ['yuqi', 'overdue'],
    },
  ],
};
