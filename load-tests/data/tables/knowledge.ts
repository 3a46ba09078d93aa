import type { Contacts } from '../contacts.ts';
import type { Member } from '../member.ts';
import { instantOf } from '../run.ts';
import { Sheet } from '../sheet.ts';
import { accessSheet, addAccess } from './access.ts';

/** What knowledge holds of members: who may see them, and what they ask at present. */
export function knowledgeTables() {
  const sheets = {
    open: new Sheet('open_request', 'request_id customer_id kind topic_codes opened_at'),
    access: accessSheet(),
  };
  const add = (member: Member, { requests }: Contacts) => {
    addAccess(sheets.access, member);
    for (const { id, kind, solvedAt, openedAt } of requests)
      if (solvedAt === null) sheets.open.add(id, member.id, kind, ['delivery'], instantOf(openedAt));
  };
  return { sheets: Object.values(sheets), add };
}
