import { defineTexts } from '../language/texts.ts';

export const texts = defineTexts({
  'zh-CN': { table: '看表格', chart: '看图', category: '项目', records: '打开“{{name}}”的记录' },
  'zh-TW': { table: '看表格', chart: '看圖', category: '項目', records: '開啟「{{name}}」的紀錄' },
  en: { table: 'As a table', chart: 'As a chart', category: 'Item', records: 'Open the records of “{{name}}”' },
});
