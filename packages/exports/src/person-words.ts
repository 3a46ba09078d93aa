type Words = Readonly<Record<string, readonly [cn: string, tw: string, en: string]>>;

const PLACES = { 'zh-CN': 0, 'zh-TW': 1, en: 2 } as const;
export type Language = keyof typeof PLACES;

/** Of the page itself. */
const PAGE = {
  title: ['个人资料', '個人資料', 'Personal data'],
  made: ['生成时间', '產生時間', 'Made at'],
  files: [
    '各项内容同时以 JSON 文件提供，每个服务一个文件。',
    '各項內容同時以 JSON 檔案提供，每個服務一個檔案。',
    'The same is in files of JSON, one for each service.',
  ],
  nothing: ['没有资料', '沒有資料', 'Nothing is held'],
} as const satisfies Words;

/** Services and kinds of record, by their names in the archive. */
const SECTIONS: Words = {
  customers: ['会员', '會員', 'Membership'],
  sales: ['账号与任务', '帳號與任務', 'Account and tasks'],
  orders: ['订单', '訂單', 'Orders'],
  service: ['服务', '服務', 'Service'],
  marketing: ['信件', '信件', 'Letters'],
  knowledge: ['知识库', '知識庫', 'Knowledge'],
  records: ['基本资料', '基本資料', 'Record'],
  customFields: ['附加字段', '附加欄位', 'Further fields'],
  objectRecords: ['自定义对象的记录', '自訂物件的記錄', 'Records of objects'],
  objectFields: ['自定义对象的字段', '自訂物件的欄位', 'Fields of objects'],
  enrolments: ['入会', '入會', 'Enrolment'],
  consents: ['同意', '同意', 'Consent'],
  needs: ['需求', '需求', 'Needs'],
  postings: ['供求信息', '供求資訊', 'Supply and demand'],
  inquiries: ['咨询', '諮詢', 'What was asked'],
  points: ['积分', '點數', 'Points'],
  stages: ['阶段', '階段', 'Stages'],
  tiers: ['等级', '等級', 'Tiers'],
  looks: ['谁看过', '誰看過', 'Who looked'],
  invitations: ['邀请', '邀請', 'Invitations'],
  tasks: ['任务', '任務', 'Tasks'],
  notifications: ['通知', '通知', 'Notifications'],
  preferences: ['设置', '設定', 'Preferences'],
  views: ['保存的视图', '已存檢視', 'Saved views'],
  devices: ['登录设备', '登入裝置', 'Devices'],
  orderLines: ['订单明细', '訂單明細', 'Lines of orders'],
  receipts: ['收款', '收款', 'Receipts'],
  returns: ['退货', '退貨', 'Returns'],
  requests: ['服务请求', '服務請求', 'Requests'],
  requestEntries: ['往来内容', '往來內容', 'Conversations'],
  interactions: ['联系记录', '聯絡記錄', 'Contacts'],
  recipients: ['收件资料', '收件資料', 'As a reader of letters'],
  messages: ['信件', '信件', 'Letters'],
  scores: ['购买概况', '購買概況', 'Purchases in figures'],
  openRequests: ['未结请求', '未結請求', 'Open requests'],
};

export const pageWord = (name: keyof typeof PAGE, language: Language): string => PAGE[name][PLACES[language]];
/** What a service or a kind of record is called; its own name where there is no word. */
export const sectionWord = (name: string, language: Language): string => SECTIONS[name]?.[PLACES[language]] ?? name;
