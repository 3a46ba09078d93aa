import { defineTexts } from '../../../kit/language/texts.ts';

export const mergeTexts = defineTexts({
  'zh-CN': {
    of: '批量合并：{{count}} 对客户',
    ofAll: '批量合并：全部符合条件的客户',
    most: '一次最多 10,000 对；每一对都按您的权限单独合并，结果可以撤销。',
    rule: '保留哪一份',
    OLDER: '录入较早的',
    MORE_ORDERS: '订单较多的',
    CONFIRMED: '最近确认过资料的',
    first: '会员优先于非会员，合作伙伴优先于其他；按规则分不出时，保留录入较早的。',
    fields: '各项内容以保留的资料为准；保留的资料没有的，用另一份的补上。',
    reason: '原因',
    begin: '开始合并',
  },
  'zh-TW': {
    of: '批次合併：{{count}} 對客戶',
    ofAll: '批次合併：全部符合條件的客戶',
    most: '一次最多 10,000 對；每一對都按您的權限單獨合併，結果可以復原。',
    rule: '保留哪一份',
    OLDER: '錄入較早的',
    MORE_ORDERS: '訂單較多的',
    CONFIRMED: '最近確認過資料的',
    first: '會員優先於非會員，合作夥伴優先於其他；按規則分不出時，保留錄入較早的。',
    fields: '各項內容以保留的資料為準；保留的資料沒有的，用另一份的補上。',
    reason: '原因',
    begin: '開始合併',
  },
  en: {
    of: { one: 'Merge {{count}} pair', other: 'Merge {{count}} pairs' },
    ofAll: 'Merge all pairs that match',
    most: 'At most 10,000 pairs at once. Each is merged by itself, under your rights, and it can be undone.',
    rule: 'Which record stays',
    OLDER: 'The one entered first',
    MORE_ORDERS: 'The one with more orders',
    CONFIRMED: 'The one whose data were confirmed last',
    first:
      'A member goes before one who is none, and a partner before anybody; where the rule does not tell them apart, the one entered first stays.',
    fields: 'Each field is as the record that stays has it; what it does not say is filled in from the other.',
    reason: 'Reason',
    begin: 'Merge',
  },
});
