import { CustomerServiceOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';

export const requests: Area = {
  path: 'requests',
  title: { 'zh-CN': '服务请求', 'zh-TW': '服務請求', en: 'Requests' },
  icon: CustomerServiceOutlined,
  routes: [{ index: true, lazy: () => import('./start.tsx') }],
};
