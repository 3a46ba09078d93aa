import { AppstoreOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';
import type { Role } from '../../kit/sign-in/viewer.ts';

/** Who may see records of objects; which of them, the service says. */
const seenBy: readonly Role[] = ['decision-maker', 'department-head', 'employee'];

export const objects: Area = {
  path: 'objects',
  title: { 'zh-CN': '对象', 'zh-TW': '物件', en: 'Objects' },
  icon: AppstoreOutlined,
  seenBy,
  // its page asks for a record by its id: whose it is need not be known; no object is called -
  records: { ObjectRecord: (id) => `/objects/-/${id}` },
  routes: [
    { index: true, lazy: () => import('./object-list.tsx') },
    { path: ':object', lazy: () => import('./record-list.tsx') },
    { path: '-/:id', lazy: () => import('./object-record.tsx') },
    { path: ':object/new', lazy: () => import('./new-record.tsx') },
    { path: ':object/bin', lazy: () => import('./record-bin.tsx') },
    { path: ':object/:id', lazy: () => import('./object-record.tsx') },
    { path: ':object/:id/edit', lazy: () => import('./edit-record.tsx') },
  ],
  commands: [
    {
      title: { 'zh-CN': '对象列表', 'zh-TW': '物件清單', en: 'Objects of the firm' },
      to: '/objects',
      seenBy,
      words: ['duixiang', 'zidingyi', 'object', 'vehicle', 'contract'],
    },
  ],
};
