import { defineTexts } from '../language/texts.ts';

export const texts = defineTexts({
  'zh-CN': {
    take: '导出全部个人资料',
    title: '导出全部个人资料',
    text: '各项服务保存的全部资料，打包为一个文件：一个可阅读的网页，以及每项服务的 JSON 文件。此操作会记入审计。',
    file: '个人资料',
    taken: '个人资料已导出',
    close: '关闭',
    again: '重试',
  },
  'zh-TW': {
    take: '匯出全部個人資料',
    title: '匯出全部個人資料',
    text: '各項服務保存的全部資料，打包為一個檔案：一個可閱讀的網頁，以及每項服務的 JSON 檔案。此操作會記入稽核。',
    file: '個人資料',
    taken: '個人資料已匯出',
    close: '關閉',
    again: '重試',
  },
  en: {
    take: 'Take all personal data',
    title: 'Take all personal data',
    text: 'All that every service holds, in one archive: a page to read, and a file of JSON for each service. It is written into the audit.',
    file: 'personal-data',
    taken: 'Personal data taken',
    close: 'Close',
    again: 'Try again',
  },
});
