import { SafetyOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';

export const consent: Area = {
  path: 'consent',
  title: { 'zh-CN': '授权', 'zh-TW': '授權', en: 'Consent' },
  icon: SafetyOutlined,
  routes: [{ index: true, lazy: () => import('./start.tsx') }],
};
