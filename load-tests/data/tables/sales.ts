import type { Contacts } from '../contacts.ts';
import type { Member } from '../member.ts';
import { wordsOf } from '../people.ts';
import { DAY, instantOf } from '../run.ts';
import { Sheet } from '../sheet.ts';
import { accessSheet, addAccess } from './access.ts';

/** What sales holds of members: cards, tasks about them, and the requests that tasks may come from. */
export function salesTables() {
  const sheets = {
    card: new Sheet('customer_card', 'customer_id kind name mail language owner_id department_path version'),
    task: new Sheet(
      'task',
      `id title status assignee_id creator_id department_path customer_id source_kind due_at result created_at accepted_at
       started_at done_at tokens`,
    ),
    request: new Sheet('known_request', 'id number customer_id'),
    access: accessSheet(),
  };
  const add = (member: Member, { task, requests }: Contacts) => {
    const { id, kind, name, mail, seller, standing, index } = member;
    const language = index % 14 === 0 ? 'en' : 'zh-CN';
    sheets.card.add(id, kind, name, mail, language, seller.id, seller.department, standing.version);
    addAccess(sheets.access, member);
    for (const request of requests) sheets.request.add(request.id, request.number, id);
    if (!task) return;
    const done = task.isDone ? instantOf(task.at + 600_000) : null;
    sheets.task.add(
      ...[task.id, task.title, task.isDone ? 'DONE' : 'OPEN', seller.id, seller.id, seller.department, id, 'MANUAL'],
      ...[
        instantOf(task.at + 7 * DAY),
        task.isDone ? '已联系' : null,
        instantOf(task.at),
        done,
        done,
        done,
        wordsOf(task.title),
      ],
    );
  };
  return { sheets: Object.values(sheets), add };
}
