import type { KeyMomentCode, Letter, MessagePurpose, MessageReason, MessageStatus } from '../../generated/graphql.ts';
import type { Word } from '../../kit/language/texts.ts';
import type { Tone } from '../../kit/theme/tokens.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

export const MOMENT_WORDS: Record<KeyMomentCode, Word> = {
  JOINED: word('成为会员', '成為會員', 'Joined'),
  POINTS_POSTED: word('积分变动', '積分變動', 'Points posted'),
  FIRST_PURCHASE: word('首次购买', '首次購買', 'First purchase'),
  CONSENT_ASKED: word('待确认同意', '待確認同意', 'Consent to confirm'),
  DATA_DUE: word('待核对资料', '待核對資料', 'Data to confirm'),
};
/** What happens at a moment, and who is written to. */
export const MOMENT_MEANINGS: Record<KeyMomentCode, Word> = {
  JOINED: word(
    '客户成为会员时，发一封欢迎通知',
    '客戶成為會員時，發一封歡迎通知',
    'A welcome notice when a customer becomes a member',
  ),
  POINTS_POSTED: word(
    '积分增加、扣回或调整时，通知会员变动与余额',
    '積分增加、扣回或調整時，通知會員變動與餘額',
    'A notice of the change and the balance when points are earned, taken back or changed',
  ),
  FIRST_PURCHASE: word(
    '第一张订单付清时致谢；属营销，只发给同意接收的会员',
    '第一張訂單付清時致謝；屬行銷，只發給同意接收的會員',
    'Thanks after the first paid order; marketing, so only to those who agreed to it',
  ),
  CONSENT_ASKED: word(
    '员工登记客户同意接收邮件或短信时，请客户用链接亲自确认',
    '員工登記客戶同意接收郵件或簡訊時，請客戶用連結親自確認',
    'Asks a customer to confirm by a link what staff put down for mail or SMS',
  ),
  DATA_DUE: word(
    '会员资料该核对时，请会员用链接确认或更正；员工手动请求的信不受此开关影响',
    '會員資料該核對時，請會員用連結確認或更正；員工手動請求的信不受此開關影響',
    'Asks a member to confirm or correct his data by a link when they fall due; what staff ask by hand leaves anyway',
  ),
};

export const LETTER_WORDS: Record<Letter, Word> = {
  JOINED: word('欢迎入会', '歡迎入會', 'Welcome'),
  POINTS_EARNED: word('获得积分', '獲得積分', 'Points earned'),
  POINTS_TAKEN_BACK: word('积分扣回', '積分扣回', 'Points taken back'),
  POINTS_CHANGED: word('积分调整', '積分調整', 'Points changed'),
  FIRST_PURCHASE: word('首购致谢', '首購致謝', 'Thanks for the first purchase'),
  CONSENT_ASKED: word('确认同意', '確認同意', 'Confirm consent'),
  DATA_DUE: word('核对资料', '核對資料', 'Check your details'),
};

export const PURPOSE_WORDS: Record<MessagePurpose, Word> = {
  NOTICE: word('通知', '通知', 'Notice'),
  MARKETING: word('营销', '行銷', 'Marketing'),
};

export const STATUS_WORDS: Record<MessageStatus, Word> = {
  PENDING: word('待发送', '待寄送', 'Waiting'),
  ATTEMPTED: word('发送中', '寄送中', 'On its way'),
  SENT: word('已发送', '已寄出', 'Sent'),
  UNKNOWN: word('可能已送达', '可能已送達', 'May have arrived'),
  FAILED: word('发送失败', '寄送失敗', 'Failed'),
  NOT_SENDABLE: word('无法发送', '無法寄送', 'Cannot be sent'),
};
export const STATUS_TONES: Record<MessageStatus, Tone> = {
  PENDING: 'slate',
  ATTEMPTED: 'blue',
  SENT: 'green',
  UNKNOWN: 'amber',
  FAILED: 'red',
  NOT_SENDABLE: 'red',
};

export const REASON_WORDS: Record<MessageReason, Word> = {
  REFUSED: word('邮件服务器拒收', '郵件伺服器拒收', 'The mail server refused it'),
  UNREACHABLE: word(
    '邮件服务器数小时无法连接',
    '郵件伺服器數小時無法連線',
    'The mail server could not be reached for hours',
  ),
  NO_MAIL: word('没有邮箱', '沒有電子郵件', 'No mail address'),
  BAD_ADDRESS: word('邮箱地址不成立', '電子郵件地址不成立', 'The mail address is none'),
  NO_CONSENT: word('未同意接收营销', '未同意接收行銷', 'Did not agree to marketing'),
  BLACKLISTED: word('客户在黑名单中', '客戶在黑名單中', 'The customer is blacklisted'),
  NO_TEMPLATE: word('没有模板', '沒有範本', 'No template'),
  MISSING_FIELD: word('资料缺少字段', '資料缺少欄位', 'A field has no value'),
  CUSTOMER_GONE: word('客户资料已删除', '客戶資料已刪除', 'The customer was erased'),
};

/** What a field of a letter stands for. */
export const FIELD_WORDS: Record<string, Word> = {
  'member.name': word('会员姓名', '會員姓名', "member's name"),
  'member.number': word('会员号', '會員編號', "member's number"),
  'member.tier': word('会员等级', '會員等級', "member's tier"),
  'points.change': word('积分变动', '積分變動', 'change of points'),
  'points.balance': word('积分余额', '積分餘額', 'balance of points'),
  'link.page': word('页面链接', '頁面連結', 'link to the page'),
  'order.number': word('订单号', '訂單編號', 'order number'),
};
