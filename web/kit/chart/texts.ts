import { defineTexts } from '../language/texts.ts';

export const texts = defineTexts({
  'zh-CN': { table: '看表格', drawing: '看图', category: '项目', records: '打开“{{name}}”的记录' },
  'zh-TW': { table: '看表格', drawing: '看圖', category: '項目', records: '開啟「{{name}}」的紀錄' },
  en: { table: 'As a table', drawing: 'As a drawing', category: 'Item', records: 'Open the records of “{{name}}”' },
});
