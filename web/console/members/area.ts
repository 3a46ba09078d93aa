import { TeamOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';
import { CREATORS, DUPLICATE_FINDERS, ERASERS, IMPORTERS, REVIEWERS } from './roles.ts';

export const members: Area = {
  path: 'members',
  title: { 'zh-CN': '会员', 'zh-TW': '會員', en: 'Members' },
  icon: TeamOutlined,
  seenBy: ['decision-maker', 'department-head', 'employee'],
  routes: [
    { index: true, lazy: () => import('./list/member-list.tsx') },
    { path: 'new', lazy: () => import('./create/create-customer.tsx') },
    { path: 'caller', lazy: () => import('./desk/caller.tsx') },
    { path: 'applications', lazy: () => import('./applications/application-list.tsx') },
    { path: 'applications/:id', lazy: () => import('./applications/application-record.tsx') },
    { path: 'duplicates', lazy: () => import('./duplicates/duplicate-list.tsx') },
    { path: 'merge/:first/:second', lazy: () => import('./merging/merge-customers.tsx') },
    { path: 'bin', lazy: () => import('./bin/bin-list.tsx') },
    { path: 'erasures', lazy: () => import('./erasures/erasure-list.tsx') },
    { path: 'erasures/:id', lazy: () => import('./erasures/erasure-record.tsx') },
    { path: 'imports', lazy: () => import('./imports/imports.tsx') },
    { path: 'imports/new', lazy: () => import('./imports/new-import.tsx') },
    { path: 'imports/:id', lazy: () => import('./imports/import-job.tsx') },
    { path: 'contacts/:id', lazy: () => import('./contact/contact-record.tsx') },
    { path: ':id', lazy: () => import('./record/member-record.tsx') },
    { path: ':id/points', lazy: () => import('./points/points-account.tsx') },
    { path: ':id/consent', lazy: () => import('./consent/consent.tsx') },
    { path: ':id/changes', lazy: () => import('./changes/customer-changes.tsx') },
    { path: ':id/history', lazy: () => import('./history/standing-history.tsx') },
    { path: ':id/contacts', lazy: () => import('./contacts/company-contacts.tsx') },
    { path: ':id/structure', lazy: () => import('./structure/structure.tsx') },
    { path: ':id/ties', lazy: () => import('./ties/customer-ties.tsx') },
  ],
  records: {
    Customer: (id) => `/members/${id}`,
    Contact: (id) => `/members/contacts/${id}`,
    ImportJob: (id) => `/members/imports/${id}`,
  },
  commands: [
    {
      title: { 'zh-CN': '新建客户', 'zh-TW': '新增客戶', en: 'New customer' },
      to: '/members/new',
      seenBy: CREATORS,
      create: true,
      words: ['xinjian kehu', 'member', '会员'],
    },
    {
      title: { 'zh-CN': '来电', 'zh-TW': '來電', en: 'Incoming call' },
      to: '/members/caller',
      words: ['laidian', 'phone', '电话', '電話'],
    },
    {
      title: { 'zh-CN': '导入客户', 'zh-TW': '匯入客戶', en: 'Import customers' },
      to: '/members/imports/new',
      seenBy: IMPORTERS,
      words: ['daoru', 'csv'],
    },
    {
      title: { 'zh-CN': '重复客户', 'zh-TW': '重複客戶', en: 'Duplicates' },
      to: '/members/duplicates',
      seenBy: DUPLICATE_FINDERS,
      words: ['chongfu', 'duplicate', 'hebing'],
    },
    {
      title: { 'zh-CN': '回收站', 'zh-TW': '資源回收桶', en: 'Bin' },
      to: '/members/bin',
      seenBy: IMPORTERS,
      words: ['huishouzhan', 'deleted', 'restore', '删除', '恢复', '恢復'],
    },
    {
      title: { 'zh-CN': '抹除记录', 'zh-TW': '抹除記錄', en: 'Erasures' },
      to: '/members/erasures',
      seenBy: ERASERS,
      words: ['mochu', 'gdpr', 'pipl', 'erase', 'privacy', '删除', '隐私'],
    },
    {
      title: { 'zh-CN': '入会申请', 'zh-TW': '入會申請', en: 'Applications for membership' },
      to: '/members/applications',
      seenBy: REVIEWERS,
      words: ['ruhui', 'shenqing', 'sign-up', 'application'],
    },
  ],
};
