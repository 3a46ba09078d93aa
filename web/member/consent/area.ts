import { SafetyOutlined } from '@ant-design/icons';
import type { Area } from '../../kit/app/area.ts';

export const consent: Area = {
  path: 'consent',
  title: { 'zh-CN': '同意管理', 'zh-TW': '同意管理', en: 'Consent' },
  icon: SafetyOutlined,
  routes: [{ index: true, lazy: () => import('./consent.tsx') }],
};
