import { SettingOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';
import { SESSIONS_WORD } from '../../kit/sessions/texts.ts';
import { mayKeep, mayLayOut, mayManageStaff, maySetUp } from './rights.ts';

export const settings: Area = {
  path: 'settings',
  title: { 'zh-CN': '设置', 'zh-TW': '設定', en: 'Settings' },
  icon: SettingOutlined,
  routes: [
    {
      lazy: () => import('./layout.tsx'),
      children: [
        { index: true, lazy: () => import('./preferences/preferences-page.tsx') },
        { path: 'sessions', lazy: () => import('./sessions/my-sessions.tsx') },
        { path: 'staff', lazy: () => import('./staff/staff-list.tsx') },
        { path: 'departments', lazy: () => import('./departments/departments-page.tsx') },
        { path: 'departments/:id', lazy: () => import('./departments/departments-page.tsx') },
        { path: 'dictionaries', lazy: () => import('./dictionaries/dictionaries-page.tsx') },
        { path: 'numbers', lazy: () => import('./numbers/numbers-page.tsx') },
        { path: 'fields', lazy: () => import('./fields/fields-page.tsx') },
        { path: 'objects', lazy: () => import('./objects/objects-page.tsx') },
        { path: 'objects/:object', lazy: () => import('./objects/object-fields-page.tsx') },
        { path: 'layout', lazy: () => import('./layout/layout-page.tsx') },
        { path: 'retention', lazy: () => import('./retention/retention-page.tsx') },
        { path: 'retention/:kind', lazy: () => import('./retention/due-list.tsx') },
        { path: 'invitations', lazy: () => import('./invitations/invitation-list.tsx') },
      ],
    },
    { path: 'staff/invite', lazy: () => import('./staff/invite-employee.tsx') },
    { path: 'staff/:id', lazy: () => import('./staff/employee-record.tsx') },
  ],
  records: {
    Employee: (id) => `/settings/staff/${id}`,
    Department: (id) => `/settings/departments/${id}`,
  },
  commands: [
    {
      title: { 'zh-CN': '邀请同事', 'zh-TW': '邀請同事', en: 'Invite a colleague' },
      to: '/settings/staff/invite',
      seenBy: mayManageStaff,
      create: true,
      words: ['yaoqing', 'yuangong', 'employee', 'invite'],
    },
    {
      title: { 'zh-CN': '代码表', 'zh-TW': '代碼表', en: 'Code lists' },
      to: '/settings/dictionaries',
      seenBy: maySetUp,
      words: ['daimabiao', 'zidian', 'dictionary', 'category', 'region'],
    },
    {
      title: { 'zh-CN': '会员号段', 'zh-TW': '會員號段', en: 'Member numbers' },
      to: '/settings/numbers',
      seenBy: maySetUp,
      words: ['huiyuanhao', 'haoduan', 'number', 'range'],
    },
    {
      title: { 'zh-CN': '自定义字段', 'zh-TW': '自訂欄位', en: 'Custom fields' },
      to: '/settings/fields',
      seenBy: maySetUp,
      words: ['zidingyi', 'ziduan', 'field', 'extension'],
    },
    {
      title: { 'zh-CN': '自定义对象', 'zh-TW': '自訂物件', en: 'Custom objects' },
      to: '/settings/objects',
      seenBy: maySetUp,
      words: ['zidingyi', 'duixiang', 'object', 'entity'],
    },
    {
      title: { 'zh-CN': '布局', 'zh-TW': '版面配置', en: 'Layout' },
      to: '/settings/layout',
      seenBy: mayLayOut,
      words: ['buju', 'biaodan', 'layout', 'form', 'condition'],
    },
    {
      title: { 'zh-CN': '保存期限', 'zh-TW': '保存期限', en: 'Retention' },
      to: '/settings/retention',
      seenBy: mayKeep,
      words: ['baocun', 'qixian', 'retention', 'gdpr', 'privacy'],
    },
    {
      title: SESSIONS_WORD,
      to: '/settings/sessions',
      words: ['denglu', 'session', 'device'],
    },
    {
      title: { 'zh-CN': '员工', 'zh-TW': '員工', en: 'Staff' },
      to: '/settings/staff',
      words: ['yuangong', 'employee', 'colleague'],
    },
  ],
};
