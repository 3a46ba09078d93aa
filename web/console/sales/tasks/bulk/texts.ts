import { defineTexts } from '../../../../kit/language/texts.ts';

export const texts = defineTexts({
  'zh-CN': {
    CHANGE: '批量修改任务',
    COMPLETE: '批量完成任务',
    CANCEL: '批量取消任务',
    change: '修改',
    complete: '完成',
    cancel: '取消任务',
    of: '{{action}}：{{count}} 项',
    ofAll: '{{action}}：全部符合条件的任务',
    most: '一次最多 10,000 项；每一项都按您的权限单独更改，结果可以撤销。填写的写入每一项，空着的保持不变。',
  },
  'zh-TW': {
    CHANGE: '批次修改任務',
    COMPLETE: '批次完成任務',
    CANCEL: '批次取消任務',
    change: '修改',
    complete: '完成',
    cancel: '取消任務',
    of: '{{action}}：{{count}} 項',
    ofAll: '{{action}}：全部符合條件的任務',
    most: '一次最多 10,000 項；每一項都按您的權限單獨變更，結果可以復原。填寫的寫入每一項，空著的保持不變。',
  },
  en: {
    CHANGE: 'Change tasks together',
    COMPLETE: 'Complete tasks together',
    CANCEL: 'Cancel tasks together',
    change: 'Change',
    complete: 'Complete',
    cancel: 'Cancel task',
    of: { one: '{{action}}: {{count}} task', other: '{{action}}: {{count}} tasks' },
    ofAll: '{{action}}: all tasks that match',
    most: 'At most 10,000 at once. Each is changed by itself, under your rights, and it can be undone. What is filled in is written to each; what is left empty stays.',
  },
});
