import { Outlet } from 'react-router';
import { useWord } from '../../kit/language/texts.ts';
import { type AreaTab, AreaTabs } from '../../kit/list/area-tabs.tsx';
import { SESSIONS_WORD } from '../../kit/sessions/texts.ts';
import { useViewer } from '../../kit/sign-in/session-context.tsx';
import { hasAny, type Role } from '../../kit/sign-in/viewer.ts';
import { mayKeep, mayLayOut, maySeeInvitations, maySetUp } from './rights.ts';

const title = { 'zh-CN': '设置', 'zh-TW': '設定', en: 'Settings' };
const tabs: readonly (AreaTab & { seenBy?: readonly Role[] })[] = [
  { to: '/settings', title: { 'zh-CN': '偏好设置', 'zh-TW': '偏好設定', en: 'Preferences' } },
  { to: '/settings/sessions', title: SESSIONS_WORD },
  { to: '/settings/staff', title: { 'zh-CN': '员工', 'zh-TW': '員工', en: 'Staff' } },
  { to: '/settings/departments', deep: true, title: { 'zh-CN': '部门', 'zh-TW': '部門', en: 'Departments' } },
  {
    to: '/settings/dictionaries',
    title: { 'zh-CN': '代码表', 'zh-TW': '代碼表', en: 'Code lists' },
    seenBy: maySetUp,
  },
  {
    to: '/settings/numbers',
    title: { 'zh-CN': '会员号段', 'zh-TW': '會員號段', en: 'Member numbers' },
    seenBy: maySetUp,
  },
  {
    to: '/settings/fields',
    title: { 'zh-CN': '自定义字段', 'zh-TW': '自訂欄位', en: 'Custom fields' },
    seenBy: maySetUp,
  },
  {
    to: '/settings/objects',
    deep: true,
    title: { 'zh-CN': '自定义对象', 'zh-TW': '自訂物件', en: 'Custom objects' },
    seenBy: maySetUp,
  },
  {
    to: '/settings/layout',
    title: { 'zh-CN': '布局', 'zh-TW': '版面配置', en: 'Layout' },
    seenBy: mayLayOut,
  },
  {
    to: '/settings/retention',
    deep: true,
    title: { 'zh-CN': '保存期限', 'zh-TW': '保存期限', en: 'Retention' },
    seenBy: mayKeep,
  },
  {
    to: '/settings/invitations',
    title: { 'zh-CN': '邀请', 'zh-TW': '邀請', en: 'Invitations' },
    seenBy: maySeeInvitations,
  },
];

/** What is one's own, and who works here. */
export function Component() {
  const word = useWord();
  const viewer = useViewer();
  return (
    <>
      <AreaTabs label={word(title)} tabs={tabs.filter(({ seenBy }) => hasAny(viewer, seenBy))} />
      <Outlet />
    </>
  );
}
