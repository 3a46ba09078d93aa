import { CustomerServiceOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';

export const requests: Area = {
  path: 'requests',
  title: { 'zh-CN': '服务请求', 'zh-TW': '服務請求', en: 'Requests' },
  icon: CustomerServiceOutlined,
  routes: [
    { index: true, lazy: () => import('./request-list.tsx') },
    { path: 'new', lazy: () => import('./open-request.tsx') },
    { path: ':id', lazy: () => import('./request-page.tsx') },
  ],
  records: { ServiceRequest: (id) => `/requests/${id}` },
  commands: [
    {
      title: { 'zh-CN': '提出服务请求', 'zh-TW': '提出服務請求', en: 'New service request' },
      to: '/requests/new',
      create: true,
      words: ['fuwu', 'qingqiu', 'request'],
    },
  ],
};
