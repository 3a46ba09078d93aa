import { Outlet } from 'react-router';
import { useWord } from '../../kit/language/texts.ts';
import { type AreaTab, AreaTabs } from '../../kit/list/area-tabs.tsx';
import { useViewer } from '../../kit/sign-in/session-context.tsx';
import { hasAny, type Role } from '../../kit/sign-in/viewer.ts';
import { maySeeOrders, maySeePrices } from './rights.ts';

const title = { 'zh-CN': '订单与产品', 'zh-TW': '訂單與產品', en: 'Orders and products' };
const tabs: readonly (AreaTab & { seenBy?: readonly Role[] })[] = [
  { to: '/orders', title: { 'zh-CN': '订单', 'zh-TW': '訂單', en: 'Orders' }, seenBy: maySeeOrders },
  { to: '/orders/overdue', title: { 'zh-CN': '逾期分期', 'zh-TW': '逾期分期', en: 'Overdue' }, seenBy: maySeeOrders },
  { to: '/orders/receipts', title: { 'zh-CN': '收款', 'zh-TW': '收款', en: 'Receipts' }, seenBy: maySeeOrders },
  { to: '/orders/products', title: { 'zh-CN': '产品', 'zh-TW': '產品', en: 'Products' } },
  { to: '/orders/prices', title: { 'zh-CN': '价目表', 'zh-TW': '價目表', en: 'Price lists' }, seenBy: maySeePrices },
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
