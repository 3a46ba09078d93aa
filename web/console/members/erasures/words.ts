import type { ErasureReason } from '../../../generated/graphql.ts';
import type { Word } from '../../../kit/language/texts.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

export const REASON_WORDS: Record<ErasureReason, Word> = {
  ASKED_BY_PERSON: word('本人要求', '本人要求', 'He asked for it'),
  CONSENT_WITHDRAWN: word('撤回同意', '撤回同意', 'He took back his consent'),
  PURPOSE_ENDED: word('目的已达成', '目的已達成', 'The purpose has ended'),
  RETENTION_ENDED: word('保存期已满', '保存期已滿', 'Retention has ended'),
};

/** Services by their names, as they answer. */
export const SERVICE_WORDS: Readonly<Record<string, Word>> = {
  customers: word('客户资料', '客戶資料', 'Customers'),
  sales: word('账号与任务', '帳號與任務', 'Accounts and tasks'),
  orders: word('订单', '訂單', 'Orders'),
  service: word('服务台', '服務台', 'Service desk'),
  marketing: word('信件', '信件', 'Letters'),
  knowledge: word('知识库', '知識庫', 'Knowledge'),
};

/** Kinds of record that were blanked. */
export const COUNT_WORDS: Readonly<Record<string, Word>> = {
  records: word('档案', '檔案', 'records'),
  historyRows: word('变更历史', '變更歷史', 'rows of history'),
  applications: word('入会申请', '入會申請', 'applications'),
  importRows: word('导入行', '匯入列', 'rows of imports'),
  importFaults: word('导入错误行', '匯入錯誤列', 'faulty rows of imports'),
  bulkRows: word('批量更改', '批次變更', 'rows of bulk changes'),
  merges: word('合并', '合併', 'merges'),
  consents: word('同意记录', '同意記錄', 'consent records'),
  pointsPostings: word('积分记录', '點數記錄', 'points postings'),
  stageMoves: word('阶段变动', '階段變動', 'stage moves'),
  reviewSteps: word('审核', '審核', 'reviews'),
  duplicatePairs: word('重复提示', '重複提示', 'duplicate pairs'),
  needs: word('需求', '需求', 'needs'),
  postings: word('供求信息', '供求資訊', 'postings'),
  objectRecords: word('自定义对象的记录', '自訂物件的記錄', 'records of objects'),
  inquiries: word('咨询', '諮詢', 'inquiries'),
  reports: word('举报', '檢舉', 'reports'),
  looks: word('查看记录', '查看記錄', 'looks'),
  lookLatest: word('查看记录（最近）', '查看記錄（最近）', 'latest looks'),
  callerChecks: word('来电核实', '來電核實', 'caller checks'),
  referrals: word('推荐', '推薦', 'referrals'),
  auditReasons: word('审计说明', '稽核說明', 'reasons in the audit'),
  deadLetters: word('搁置事件', '擱置事件', 'facts put aside'),
  orders: word('订单', '訂單', 'orders'),
  receipts: word('收款', '收款', 'receipts'),
  returns: word('退货', '退貨', 'returns'),
  requests: word('服务请求', '服務請求', 'requests'),
  requestEntries: word('往来内容', '往來內容', 'entries of requests'),
  interactions: word('联系记录', '聯絡記錄', 'contacts'),
  messages: word('信件', '信件', 'letters'),
  tasks: word('任务', '任務', 'tasks'),
  invitations: word('邀请', '邀請', 'invitations'),
  notifications: word('通知', '通知', 'notifications'),
  openRequests: word('未结请求', '未結請求', 'open requests'),
};
