import { defineTexts } from '../../kit/language/texts.ts';

export const texts = defineTexts({
  'zh-CN': {
    title: '谁看过我的资料',
    lead: '告诉您职能和分公司，不告诉姓名',
    looks: '查看记录',
    rule: '同一人因同一事由在一小时内的多次查看记为一条。仅在列表中显示不算查看，导出或打印列表才算。',
    nothing: '还没有人看过您的资料。',
    more: '更早的',
    none: '您的账号没有会员资料',
  },
  'zh-TW': {
    title: '誰看過我的資料',
    lead: '告訴您職能和分公司，不告訴姓名',
    looks: '查看記錄',
    rule: '同一人因同一事由在一小時內的多次查看記為一筆。僅在清單中顯示不算查看，匯出或列印清單才算。',
    nothing: '還沒有人看過您的資料。',
    more: '更早的',
    none: '您的帳號沒有會員資料',
  },
  en: {
    title: 'Who looked at my data',
    lead: 'You are told what they do and in which branch, not their names',
    looks: 'Looks',
    rule: 'Looks of one person for one reason within an hour are one line. Being shown in a list is no look; being in a list that is exported or printed is.',
    nothing: 'Nobody has looked at your data yet.',
    more: 'Earlier',
    none: 'Your account has no member record',
  },
});
