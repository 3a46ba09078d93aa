import type { ChangeCause, ChangeKind } from '../../../generated/graphql.ts';
import type { Word } from '../../../kit/language/texts.ts';
import { FACTS } from '../../fields/facts/facts.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

/** What the history tells beside the facts that are edited, by its place in the API. */
const OTHERS: Record<string, Word> = {
  kind: word('类别', '類別', 'Kind'),
  number: word('会员编号', '會員編號', 'Member number'),
  stage: word('阶段', '階段', 'Stage'),
  tier: word('等级', '等級', 'Tier'),
  'structure.parent': word('上级企业', '上級企業', 'Belongs to'),
  'structure.unit': word('层级', '層級', 'Level'),
  review: word('审核', '審核', 'Review'),
  owner: word('负责人', '負責人', 'Owner'),
  departmentPath: word('部门', '部門', 'Department'),
  partners: word('服务的合作伙伴', '服務的合作夥伴', 'Partners'),
  consents: word('同意', '同意', 'Consent'),
  import: word('导入批次', '匯入批次', 'Import'),
  removed: word('移除时间', '移除時間', 'Removed at'),
  binnedAt: word('移入回收站的时间', '移入回收站的時間', 'Put into the bin at'),
  binnedBy: word('移入回收站的人', '移入回收站的人', 'Put into the bin by'),
  binReason: word('移入回收站的原因', '移入回收站的原因', 'Why it is in the bin'),
  mergedInto: word('合并到', '合併到', 'Merged into'),
  'source.referrer': word('推荐人', '推薦人', 'Referred by'),
  'source.referrerMobile': word('推荐人手机', '推薦人手機', 'Mobile of who referred him'),
  'contact.name': word('姓名', '姓名', 'Name'),
  'contact.sex': word('性别', '性別', 'Sex'),
  'contact.mobile': word('手机', '手機', 'Mobile'),
  'contact.phone': word('电话', '電話', 'Telephone'),
  'contact.fax': word('传真', '傳真', 'Fax'),
  'contact.mail': word('邮箱', '信箱', 'E-mail'),
  'contact.birthDate': word('生日', '生日', 'Birthday'),
  'contact.address': word('地址', '地址', 'Address'),
  'contact.postcode': word('邮编', '郵遞區號', 'Postcode'),
  'contact.language': word('语言', '語言', 'Language'),
  'contact.interests': word('爱好', '愛好', 'Interests'),
  'contact.remark': word('备注', '備註', 'Remark'),
  'contact.owner': word('负责人', '負責人', 'Owner'),
  'contact.departmentPath': word('部门', '部門', 'Department'),
  'contact.removed': word('移除时间', '移除時間', 'Removed at'),
  'link.title': word('职务', '職務', 'Title'),
  'link.department': word('所在部门', '所在部門', 'Department there'),
  'link.role': word('角色', '角色', 'Role'),
  'need.kind': word('种类', '種類', 'Kind'),
  'need.fromDay': word('开始日期', '開始日期', 'First day'),
  'need.toDay': word('结束日期', '結束日期', 'Last day'),
  'need.note': word('说明', '說明', 'Note'),
  'need.removed': word('撤销时间', '撤銷時間', 'Taken away at'),
  'posting.category': word('品类', '品類', 'Category'),
  'posting.subcategory': word('品类（二级）', '品類（二級）', 'Category, second level'),
  'posting.title': word('标题', '標題', 'Title'),
  'posting.text': word('内容', '內容', 'Text'),
  'posting.quantity': word('数量', '數量', 'Quantity'),
  'posting.price': word('价格', '價格', 'Price'),
  'posting.province': word('省份', '省份', 'Province'),
  'posting.city': word('城市', '城市', 'City'),
  'posting.validUntil': word('有效期至', '有效期至', 'Valid until'),
  'posting.withdrawn': word('撤回时间', '撤回時間', 'Withdrawn at'),
  'posting.hidden': word('隐藏时间', '隱藏時間', 'Hidden at'),
  'posting.hiddenReason': word('隐藏原因', '隱藏原因', 'Why it is hidden'),
  'link.preferred': word('首选联系人', '首選聯絡人', 'Preferred contact'),
};

/** Every field whose changes are told, by its path, in the order of the record. */
export const FIELD_WORDS: Readonly<Record<string, Word>> = {
  ...Object.fromEntries(FACTS.map(({ path, label }) => [path, label])),
  ...OTHERS,
};

export const KIND_WORDS: Record<ChangeKind, Word> = {
  CREATED: word('建立', '建立', 'Entered'),
  CHANGED: word('修改', '修改', 'Changed'),
  REMOVED: word('删除', '刪除', 'Removed'),
};

export const CAUSE_WORDS: Record<ChangeCause, Word> = {
  REQUEST: word('手工操作', '手動操作', 'By hand'),
  EVENT: word('业务事件', '業務事件', 'What happened elsewhere'),
  IMPORT: word('导入', '匯入', 'Import'),
  WORK: word('系统规则', '系統規則', 'Rule of the system'),
  OUTSIDE: word('数据库直接修改', '資料庫直接修改', 'Straight in the database'),
};

/** Mutations, facts and jobs by name; one that is not here is said by its kind alone. */
export const NAME_WORDS: Readonly<Record<string, Word>> = {
  createCustomer: word('录入客户', '錄入客戶', 'Customer entered'),
  updateCustomer: word('修改资料', '修改資料', 'Record corrected'),
  updateMyProfile: word('会员自行修改', '會員自行修改', 'By the member himself'),
  assignCustomer: word('分配', '分配', 'Assigned'),
  giveReviewMark: word('审核标记', '審核標記', 'Mark of review given'),
  returnForCorrection: word('退回修改', '退回修改', 'Returned for correction'),
  placeOrganisation: word('设置隶属', '設定隸屬', 'Placed in a structure'),
  moveStage: word('调整阶段', '調整階段', 'Stage moved'),
  enrolCustomer: word('入会', '入會', 'Enrolled'),
  mergeCustomers: word('合并客户', '合併客戶', 'Customers merged'),
  unmergeCustomers: word('撤销合并', '撤銷合併', 'Merge undone'),
  recordConsent: word('记录同意', '記錄同意', 'Consent recorded'),
  addContact: word('添加联系人', '新增聯絡人', 'Contact added'),
  updateContact: word('修改联系人', '修改聯絡人', 'Contact corrected'),
  linkContact: word('关联联系人', '關聯聯絡人', 'Contact linked'),
  unlinkContact: word('取消关联', '取消關聯', 'Contact unlinked'),
  recordNeed: word('登记需求', '登記需求', 'Need noted'),
  changeNeed: word('修改需求', '修改需求', 'Need corrected'),
  removeNeed: word('撤销需求登记', '撤銷需求登記', 'Need taken away'),
  publishPosting: word('发布供求信息', '發佈供求資訊', 'Posted'),
  changePosting: word('修改供求信息', '修改供求資訊', 'Posting changed'),
  withdrawPosting: word('撤回供求信息', '撤回供求資訊', 'Posting withdrawn'),
  moderatePosting: word('隐藏或恢复供求信息', '隱藏或恢復供求資訊', 'Posting hidden or shown again'),
  commitImport: word('导入文件', '匯入檔案', 'File imported'),
  undoImport: word('撤销导入', '撤銷匯入', 'Import undone'),
  takePastCustomers: word('载入历史资料', '載入歷史資料', 'Past records taken in'),
  'crm.orders.v1.OrderPaid': word('订单付清', '訂單付清', 'Order paid'),
  'crm.orders.v1.OrderLineReturned': word('退货', '退貨', 'Goods returned'),
  'crm.sales.v1.DepartmentMoved': word('部门迁移', '部門遷移', 'Department moved'),
  'customers.lost': word('久未购买', '久未購買', 'Nothing bought for long'),
  'tiers.review': word('年度评定', '年度評定', 'Yearly review'),
};
