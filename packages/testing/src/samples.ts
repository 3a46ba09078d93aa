import { readFileSync } from 'node:fs';

const folder = new URL('../samples/', import.meta.url);

/** A real member file, as it is: GB18030, 2,000 rows with the headers of the 客户基本表. */
export const memberFile = new URL('members.gb18030.csv', folder);

/** What an import of the member file must find. `record` counts from 1 after the header. */
export interface ExpectedMembers {
  records: number;
  good: number;
  bad: { record: number; field: string; reason: string }[];
  [other: string]: unknown;
}

/** What is known of the member file: how many rows are good, and each bad one with its field and reason. */
export function expectedMembers(): ExpectedMembers {
  return JSON.parse(readFileSync(new URL('members.expected.json', folder), 'utf8'));
}
