import { Outlet } from 'react-router';
import { useWord } from '../../kit/language/texts.ts';
import { AreaTabs } from '../../kit/list/area-tabs.tsx';

const title = { 'zh-CN': '服务请求', 'zh-TW': '服務請求', en: 'Service requests' };
const tabs = [
  { to: '/service', title: { 'zh-CN': '服务队列', 'zh-TW': '服務佇列', en: 'Queue' } },
  { to: '/service/all', title: { 'zh-CN': '全部请求', 'zh-TW': '全部請求', en: 'All requests' } },
];

export function Component() {
  const word = useWord();
  return (
    <>
      <AreaTabs label={word(title)} tabs={tabs} />
      <Outlet />
    </>
  );
}
