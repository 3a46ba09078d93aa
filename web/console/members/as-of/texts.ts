import { defineTexts } from '../../../kit/language/texts.ts';

export const texts = defineTexts({
  'zh-CN': {
    title: '往日的客户',
    hint: '{{day}} 终了时的名称、等级、阶段、负责人等，只含您现在能看到且仍在册的客户。',
    on: '日期',
    since: '自',
    none: '那一天没有符合条件的客户',
  },
  'zh-TW': {
    title: '往日的客戶',
    hint: '{{day}} 終了時的名稱、等級、階段、負責人等，只含您現在能看到且仍在冊的客戶。',
    on: '日期',
    since: '自',
    none: '那一天沒有符合條件的客戶',
  },
  en: {
    title: 'Customers as of a day',
    hint: 'Names, tiers, stages, owners as they stood at the end of {{day}}: of customers whom you may see today and who were not removed since.',
    on: 'Day',
    since: 'Since',
    none: 'Nobody matched on that day',
  },
});
