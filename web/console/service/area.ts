import { CustomerServiceOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';
import { mayOpen, maySeeRequests, mayWork } from './rights.ts';

export const service: Area = {
  path: 'service',
  title: { 'zh-CN': '服务', 'zh-TW': '服務', en: 'Service' },
  icon: CustomerServiceOutlined,
  seenBy: maySeeRequests,
  routes: [
    {
      lazy: () => import('./layout.tsx'),
      children: [
        { index: true, lazy: () => import('./list/queue.tsx') },
        { path: 'all', lazy: () => import('./list/request-list.tsx') },
      ],
    },
    { path: 'new', lazy: () => import('./open/open-request.tsx') },
    { path: ':id', lazy: () => import('./request/request-page.tsx') },
  ],
  records: { ServiceRequest: (id) => `/service/${id}` },
  commands: [
    {
      title: { 'zh-CN': '新建服务请求', 'zh-TW': '新增服務請求', en: 'New service request' },
      to: '/service/new',
      seenBy: mayOpen,
      create: true,
      words: ['fuwu', 'qingqiu', 'request', 'complaint'],
    },
    {
      title: { 'zh-CN': '服务队列', 'zh-TW': '服務佇列', en: 'Request queue' },
      to: '/service',
      seenBy: mayWork,
      words: ['duilie', 'queue'],
    },
  ],
};
