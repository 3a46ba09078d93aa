import { NotificationOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';
import { maySeeMarketing, maySeeTemplates } from './rights.ts';

export const marketing: Area = {
  path: 'marketing',
  title: { 'zh-CN': '营销', 'zh-TW': '行銷', en: 'Marketing' },
  icon: NotificationOutlined,
  seenBy: maySeeMarketing,
  routes: [
    {
      lazy: () => import('./layout.tsx'),
      children: [
        { index: true, lazy: () => import('./start.tsx') },
        { path: 'moments', lazy: () => import('./moments/moment-list.tsx') },
        { path: 'templates', lazy: () => import('./templates/template-list.tsx') },
      ],
    },
    { path: 'messages/:id', lazy: () => import('./messages/message-page.tsx') },
    { path: 'templates/:letter', lazy: () => import('./templates/template-page.tsx') },
  ],
  records: { Message: (id) => `/marketing/messages/${id}` },
  commands: [
    {
      title: { 'zh-CN': '编辑邮件模板', 'zh-TW': '編輯郵件範本', en: 'Edit templates' },
      to: '/marketing/templates',
      seenBy: maySeeTemplates,
      words: ['moban', 'template'],
    },
  ],
};
