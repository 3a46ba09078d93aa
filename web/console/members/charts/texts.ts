import { defineTexts } from '../../../kit/language/texts.ts';

export const texts = defineTexts({
  'zh-CN': {
    list: '列表',
    charts: '图表',
    customers: '客户数',
    byStage: '按阶段',
    byTier: '按等级',
    byKind: '按类别',
    byConfirmation: '按资料核对',
  },
  'zh-TW': {
    list: '清單',
    charts: '圖表',
    customers: '客戶數',
    byStage: '按階段',
    byTier: '按等級',
    byKind: '按類別',
    byConfirmation: '按資料核對',
  },
  en: {
    list: 'List',
    charts: 'Charts',
    customers: 'Customers',
    byStage: 'By stage',
    byTier: 'By tier',
    byKind: 'By kind',
    byConfirmation: 'By confirmation of data',
  },
});
