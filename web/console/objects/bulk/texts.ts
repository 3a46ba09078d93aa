import { defineTexts } from '../../../kit/language/texts.ts';

export const texts = defineTexts({
  'zh-CN': {
    EDIT: '批量修改',
    ASSIGN: '批量分配',
    DELETE: '批量删除',
    edit: '修改',
    of: '{{action}}：{{count}} 条记录',
    ofAll: '{{action}}：全部符合条件的记录',
    most: '一次最多 10,000 条；每一条都按您的权限单独更改，结果可以撤销。',
    editText: '填写的字段会写入每一条记录，空着的字段保持不变。',
    none: '没有填写要更改的内容',
  },
  'zh-TW': {
    EDIT: '批次修改',
    ASSIGN: '批次分配',
    DELETE: '批次刪除',
    edit: '修改',
    of: '{{action}}：{{count}} 筆記錄',
    ofAll: '{{action}}：全部符合條件的記錄',
    most: '一次最多 10,000 筆；每一筆都按您的權限單獨變更，結果可以復原。',
    editText: '填寫的欄位會寫入每一筆記錄，空著的欄位保持不變。',
    none: '沒有填寫要變更的內容',
  },
  en: {
    EDIT: 'Edit together',
    ASSIGN: 'Assign together',
    DELETE: 'Delete together',
    edit: 'Edit',
    of: { one: '{{action}}: {{count}} record', other: '{{action}}: {{count}} records' },
    ofAll: '{{action}}: all records that match',
    most: 'At most 10,000 at once. Each is changed by itself, under your rights, and it can be undone.',
    editText: 'What is filled in is written to each record; what is left empty stays.',
    none: 'Nothing was filled in',
  },
});
