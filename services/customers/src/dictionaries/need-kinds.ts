import { codeList } from './code-list.ts';

/** The four records of needs of the source documents (客户基本表); a firm adds its own and retires these. */
export const needKinds = codeList(
  ['INFORMATION', '信息发布', '資訊發佈', 'Publishing information'],
  ['ADVERTISING', '媒体广告', '媒體廣告', 'Media advertising'],
  ['FAIR', '糖酒会', '糖酒會', 'Food and drinks fair'],
  ['HALF_MONTHLY', '半月刊', '半月刊', 'Half-monthly magazine'],
);
