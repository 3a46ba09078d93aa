import { Outlet } from 'react-router';
import { useWord } from '../../kit/language/texts.ts';
import { type AreaTab, AreaTabs } from '../../kit/list/area-tabs.tsx';
import { useViewer } from '../../kit/sign-in/session-context.tsx';
import { hasAny, type Role } from '../../kit/sign-in/viewer.ts';
import { maySeeMessages, maySeeTemplates } from './rights.ts';

const title = { 'zh-CN': '营销', 'zh-TW': '行銷', en: 'Marketing' };
const tabs: readonly (AreaTab & { seenBy: readonly Role[] })[] = [
  { to: '/marketing', title: { 'zh-CN': '消息', 'zh-TW': '訊息', en: 'Messages' }, seenBy: maySeeMessages },
  {
    to: '/marketing/moments',
    title: { 'zh-CN': '关键时刻', 'zh-TW': '關鍵時刻', en: 'Key moments' },
    seenBy: maySeeTemplates,
  },
  { to: '/marketing/templates', title: { 'zh-CN': '模板', 'zh-TW': '範本', en: 'Templates' }, seenBy: maySeeTemplates },
];

/** The lists of the area, side by side. */
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
