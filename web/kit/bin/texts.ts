import { defineTexts } from '../language/texts.ts';

export const texts = defineTexts({
  'zh-CN': {
    department: '部门',
    reason: '原因',
    binnedBy: '删除人',
    binnedAt: '删除时间',
    change: '操作',
    restore: '恢复',
    restored: '已恢复：{{name}}',
  },
  'zh-TW': {
    department: '部門',
    reason: '原因',
    binnedBy: '刪除人',
    binnedAt: '刪除時間',
    change: '操作',
    restore: '恢復',
    restored: '已恢復：{{name}}',
  },
  en: {
    department: 'Department',
    reason: 'Reason',
    binnedBy: 'Deleted by',
    binnedAt: 'Deleted',
    change: 'Action',
    restore: 'Restore',
    restored: 'Restored: {{name}}',
  },
});
