import type { Language } from '../viewer.ts';

/** The words of every refusal: zh-CN, zh-TW, en. `{…}` is filled from the refusal's parameters. */
export const texts = {
  NOT_FOUND: ['没有找到这条记录', '找不到這筆記錄', 'There is no such record'],
  REPEATED_MUTATION: [
    '这个请求编号已用于另一内容',
    '此請求編號已用於其他內容',
    'This request id was used before with another content',
  ],
  CONFLICT: [
    '记录的当前状态不允许这样做',
    '記錄目前的狀態不允許這樣做',
    'The record’s present state does not allow this',
  ],
  REQUIRED: ['此项必填', '此項必填', 'This field is required'],
  TOO_LONG: ['最多 {max} 个字符', '最多 {max} 個字元', 'At most {max} characters'],
  TOO_SHORT: ['至少 {min} 个字符', '至少 {min} 個字元', 'At least {min} characters'],
  TOO_MANY: ['最多 {max} 项', '最多 {max} 項', 'At most {max} entries'],
  TOO_FEW: ['至少 {min} 项', '至少 {min} 項', 'At least {min} entries'],
  MALFORMED: ['格式不正确', '格式不正確', 'The form is not right'],
  OUT_OF_RANGE: ['应在 {min} 与 {max} 之间', '應在 {min} 與 {max} 之間', 'Must lie between {min} and {max}'],
  INVALID_ID: ['不是有效的编号', '不是有效的編號', 'Not a valid id'],
  INVALID_PHONE: ['电话号码无法识别', '電話號碼無法識別', 'Not a possible telephone number'],
  INVALID_MOBILE: ['手机号码无法识别', '手機號碼無法識別', 'Not a valid mobile number'],
  INVALID_MAIL: ['电子邮件地址无法识别', '電子郵件地址無法識別', 'Not a valid e-mail address'],
  INVALID_DAY: ['不是有效的日期', '不是有效的日期', 'Not a valid calendar day'],
  INVALID_AMOUNT: ['不是有效的数值', '不是有效的數值', 'Not a valid amount'],
  INVALID_TIME: ['不是有效的时间', '不是有效的時間', 'Not a valid point in time'],
  CONTROL_CHARACTER: ['含有控制字符', '含有控制字元', 'Holds a control character'],
  UNKNOWN_VALUE: ['不是可选的值', '不是可選的值', 'Not one of the known values'],
  UNKNOWN_REFERENCE: ['所指的记录不存在', '所指的記錄不存在', 'Refers to a record that does not exist'],
  UNKNOWN_NUMBERS: [
    '没有编号为“{numbers}”的记录',
    '沒有編號為「{numbers}」的記錄',
    'No record has the number {numbers}',
  ],
  UNKNOWN_RECORDS: [
    '没有名为“{records}”的记录，或有不止一条',
    '沒有名為「{records}」的記錄，或有不止一筆',
    'No record, or more than one, is called {records}',
  ],
  UNKNOWN_PERSONS: [
    '没有为“{persons}”选定在职的同事',
    '沒有為「{persons}」選定在職的同事',
    'Nobody who works here was chosen for {persons}',
  ],
  UNKNOWN_REGION: ['地区不在地区表中', '地區不在地區表中', 'Not a known region'],
  UNKNOWN_FILE: ['没有找到这个文件', '找不到這個檔案', 'There is no such file'],
  FILE_IN_A_COLUMN: [
    '“{header}”列不能填入附件：表格里没有文件，请导入后在客户记录中上传',
    '「{header}」欄不能填入附件：表格裡沒有檔案，請匯入後在客戶記錄中上傳',
    'The column “{header}” cannot bring a file: a table holds none; upload it in the record after the import',
  ],
  NOT_A_CHILD: ['不属于所选的上级“{parent}”', '不屬於所選的上層「{parent}」', 'Not a child of “{parent}”'],
  DUPLICATE: ['与第 {record} 条记录重复', '與第 {record} 筆記錄重複', 'The same as record {record}'],
  KNOWN_CUSTOMER: [
    '部门“{department}”已有客户使用这个号码',
    '部門「{department}」已有客戶使用這個號碼',
    'The department “{department}” has a customer with this number',
  ],
  TAKEN: ['“{value}”已被使用', '「{value}」已被使用', '“{value}” is taken already'],
  WRONG_SUM: ['各部分合计应为 {total}', '各部分合計應為 {total}', 'The parts must add up to {total}'],
  WRONG_STATE: [
    '当前状态“{state}”下不能这样做',
    '目前狀態「{state}」下不能這樣做',
    'Not possible in the state “{state}”',
  ],
  SAME_PERSON: [
    '初审和复审须由不同的人进行',
    '初審和複審須由不同的人進行',
    'The two marks of review must be given by different people',
  ],
  OPEN_ORDERS: [
    '还有 {count} 张未结清的订单',
    '還有 {count} 張未結清的訂單',
    'There are {count} orders that are not settled',
  ],
  OPEN_REQUESTS: [
    '还有 {count} 个未完结的服务请求',
    '還有 {count} 個未完結的服務請求',
    'There are {count} requests that are not closed',
  ],
  PERSON_AND_ORGANISATION: [
    '个人和机构不能合并为一条记录',
    '個人和機構不能合併為一筆記錄',
    'A person and an organisation are not made one record',
  ],
  PARTNER_RECORD: [
    '合作伙伴的人员以此记录登录，不能并入其他记录',
    '合作夥伴的人員以此記錄登入，不能併入其他記錄',
    'The people of a partner sign in for this record: it is not made part of another',
  ],
  NOT_A_PERSON: ['这不是个人', '這不是個人', 'This is not a person'],
  NOT_MATCHING: ['与档案中的名称不符', '與檔案中的名稱不符', 'Not the name in the record'],
  UNDER_HOLD: ['该客户已设保留，不得删除', '該客戶已設保留，不得刪除', 'A hold keeps this customer'],
  KEPT_UNTIL: ['依保留规定须保存至 {until}', '依保留規定須保存至 {until}', 'Has to be kept until {until}'],
  POINTS_LEFT: ['积分余额为 {count}', '積分餘額為 {count}', 'There is a balance of {count} points'],
  CYCLE: ['会形成循环', '會形成循環', 'This would make a cycle'],
  BLACKLISTED: ['该客户在黑名单中', '該客戶在黑名單中', 'This customer is blacklisted'],
  NOT_ON_SALE: ['该产品当日不在销售期', '該產品當日不在銷售期', 'This product is not on sale on that day'],
  NO_PRICE: ['没有适用的价格', '沒有適用的價格', 'No price applies'],
  OVERPAID: ['超出未收金额 {open}', '超出未收金額 {open}', 'More than the open amount of {open}'],
  ALREADY_RETURNED: ['可退数量只有 {open}', '可退數量只有 {open}', 'Only {open} can still be returned'],
  NOT_PAID: ['订单尚未付清', '訂單尚未付清', 'The order is not paid yet'],
  NOT_ENROLLED: ['该客户还不是会员', '該客戶還不是會員', 'This customer is not a member yet'],
  ALREADY_ENROLLED: ['该客户已是会员', '該客戶已是會員', 'This customer is a member already'],
  NUMBERS_USED_UP: [
    '会员号段已用完，请管理员开设新的号段',
    '會員號段已用完，請管理員開設新的號段',
    'The ranges of member numbers are used up; an administrator opens another',
  ],
  NUMBERS_COLLIDE: [
    '与号段“{name}”中的会员号重复',
    '與號段「{name}」中的會員號重複',
    'Numbers of it are those of the range “{name}”',
  ],
  ALREADY_INVITED: ['已发出过邀请', '已發出過邀請', 'Already invited'],
  NO_MAIL_ADDRESS: ['没有电子邮件地址', '沒有電子郵件地址', 'There is no e-mail address'],
  MISSING_FIELD: [
    '模板字段“{name}”没有内容',
    '範本欄位「{name}」沒有內容',
    'The template field “{name}” has no content',
  ],
  NOT_RESENDABLE: ['这条消息不能重发', '這則訊息不能重發', 'This message cannot be sent again'],
  NOT_ENOUGH_POINTS: ['积分不足，还差 {missing}', '積分不足，還差 {missing}', 'Not enough points, {missing} missing'],
  BROKEN_QUOTES: ['引号不成对', '引號不成對', 'Broken quotes'],
  WRONG_COLUMNS: [
    '应有 {expected} 列，实有 {actual} 列',
    '應有 {expected} 欄，實有 {actual} 欄',
    'Expected {expected} columns, found {actual}',
  ],
  UNREADABLE_FILE: ['文件无法读取', '檔案無法讀取', 'The file cannot be read'],
  MISSING_HEADER: ['缺少列“{header}”', '缺少欄位「{header}」', 'The column “{header}” is missing'],
  NOT_ALLOWED_HERE: ['这里不允许这样做', '這裡不允許這樣做', 'Not allowed here'],
  NOT_PERMITTED: ['您无权这样更改这条记录', '您無權這樣變更這筆記錄', 'This record is not yours to change in this way'],
  CHANGED_SINCE: ['此后又被更改过', '此後又被變更過', 'Changed by somebody since'],
  LAST_ADMINISTRATOR: ['至少要有一位管理员', '至少要有一位管理員', 'One administrator must be left'],
  OWN_ROLE: ['不能更改自己的角色', '不能變更自己的角色', 'One’s own roles cannot be changed'],
  EXPIRED: ['已过期', '已過期', 'Expired'],
  NOT_VERIFIED: [
    '有一项回答不符，还可核对 {left} 次',
    '有一項回答不符，還可核對 {left} 次',
    'An answer is not right; {left} more attempts',
  ],
  LOCKED: [
    '答错次数过多，{until} 之前不能再核对',
    '答錯次數過多，{until} 之前不能再核對',
    'Too many wrong answers; not before {until}',
  ],
} as const satisfies Record<string, readonly [string, string, string]>;

const column: Record<Language, 0 | 1 | 2> = { 'zh-CN': 0, 'zh-TW': 1, en: 2 };

/** A refusal's words in one language. */
export function message(
  code: keyof typeof texts,
  language: Language,
  params: Record<string, string | number> = {},
): string {
  return texts[code][column[language]].replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
