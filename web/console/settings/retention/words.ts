import type { RetentionKind } from '../../../generated/graphql.ts';
import type { Word } from '../../../kit/language/texts.ts';

const word = (cn: string, tw: string, en: string): Word => ({ 'zh-CN': cn, 'zh-TW': tw, en });

export const KIND_WORDS: Record<RetentionKind, Word> = {
  APPLICATIONS: word('被拒绝或失效的入会申请', '被拒絕或失效的入會申請', 'Applications that were refused or lapsed'),
  CALLERS: word('一直未识别的来电者', '一直未識別的來電者', 'Callers whom nobody identified'),
  IMPORT_FILES: word('导入文件', '匯入檔案', 'Files of imports'),
  LOOKS: word('查看记录', '查看記錄', 'Who looked at data'),
  BIN: word('回收站中的个人', '資源回收桶中的個人', 'Persons in the bin'),
  CONVERSATIONS: word('已关闭请求的对话', '已關閉請求的對話', 'Conversations of closed requests'),
  LETTERS: word('已发信件的内容', '已發信件的內容', 'What letters said'),
  TASKS: word('已结束任务的内容', '已結束任務的內容', 'What was written in finished tasks'),
};
/** What becomes of them. */
export const END_WORDS: Record<RetentionKind, Word> = {
  APPLICATIONS: word('删除申请', '刪除申請', 'The application is deleted'),
  CALLERS: word('在所有服务中抹除', '在所有服務中抹除', 'Erased in every service'),
  IMPORT_FILES: word(
    '删除文件、错误行与行内容；已导入的客户保留',
    '刪除檔案、錯誤列與列內容；已匯入的客戶保留',
    'File, faulty rows and what rows said are deleted; customers stay',
  ),
  LOOKS: word('删除记录', '刪除記錄', 'The lines are deleted'),
  BIN: word('在所有服务中抹除', '在所有服務中抹除', 'Erased in every service'),
  CONVERSATIONS: word(
    '清除主题、往来内容与联系摘要；请求的编号、日期与状态保留',
    '清除主題、往來內容與聯絡摘要；請求的編號、日期與狀態保留',
    'Subject, what was said and summaries of contacts go; the request stays with number, days and state',
  ),
  LETTERS: word(
    '清除主题、正文与地址；发给谁、何时、结果与次数保留，同意记录不受影响',
    '清除主旨、內文與地址；發給誰、何時、結果與次數保留，同意記錄不受影響',
    'Subject, text and address go; that it was sent, to whom, when and how it ended stays, and so do consents',
  ),
  TASKS: word(
    '清除标题、说明与结果；任务的负责人、日期与状态保留',
    '清除標題、說明與結果；任務的負責人、日期與狀態保留',
    'Title, description and result go; the task stays with who did it, days and state',
  ),
};
