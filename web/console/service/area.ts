import { CustomerServiceOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';

export const service: Area = {
  path: 'service',
  title: { 'zh-CN': '服务', 'zh-TW': '服務', en: 'Service' },
  icon: CustomerServiceOutlined,
  seenBy: ['decision-maker', 'department-head', 'employee'],
  routes: [{ index: true, lazy: () => import('./start.tsx') }],
};
