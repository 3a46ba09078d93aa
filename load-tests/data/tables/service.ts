import type { Contacts, Request } from '../contacts.ts';
import type { Member } from '../member.ts';
import { wordsOf } from '../people.ts';
import { DAY, instantOf } from '../run.ts';
import { Sheet } from '../sheet.ts';
import { AGENT } from '../staff.ts';
import { accessSheet, addAccess } from './access.ts';

/** What the desk holds: cards, requests with their threads, and every contact. */
export function serviceTables() {
  const sheets = {
    card: new Sheet('customer_card', 'customer_id name kind tier owner_id department_path version'),
    request: new Sheet(
      'service_request',
      `id number customer_id kind channel subject order_id topic_codes status owner_id department_path opened_by opened_at
       due_at solved_at closed_at closed_cause tokens`,
    ),
    entry: new Sheet('request_entry', 'id request_id kind author internal text at'),
    interaction: new Sheet(
      'interaction',
      'id customer_id channel direction summary moment employee_id owner_id department_path request_id message_id at',
    ),
    access: accessSheet(),
  };
  const add = (member: Member, { requests, contacts }: Contacts) => {
    const { id, name, kind, seller, standing } = member;
    sheets.card.add(id, name, kind, standing.tier, seller.id, seller.department, standing.version);
    addAccess(sheets.access, member);
    for (const request of requests) addRequest(sheets, member, request);
    for (const { id: contactId, channel, direction, summary, at, request, letter } of contacts)
      sheets.interaction.add(
        ...[
          contactId,
          id,
          channel,
          direction,
          summary,
          letter?.moment,
          letter ? null : AGENT,
          seller.id,
          seller.department,
        ],
        ...[request?.id, letter?.id, instantOf(at)],
      );
  };
  return { sheets: Object.values(sheets), add };
}

function addRequest(
  { request: sheet, entry }: Record<'request' | 'entry', Sheet>,
  member: Member,
  request: Request,
): void {
  const { seller } = member;
  const { openedAt, solvedAt, closedAt, status } = request;
  const at = (instant: number | null) => (instant === null ? null : instantOf(instant));
  sheet.add(
    ...[
      request.id,
      request.number,
      member.id,
      request.kind,
      'PHONE',
      request.subject,
      request.orderId,
      ['delivery'],
      status,
    ],
    ...[
      seller.id,
      seller.department,
      AGENT,
      instantOf(openedAt),
      status === 'OPEN' ? instantOf(openedAt + 3 * DAY) : null,
    ],
    ...[
      at(solvedAt),
      at(closedAt),
      closedAt === null ? null : 'ACCEPTED',
      [...wordsOf(request.number), ...wordsOf(request.subject)],
    ],
  );
  entry.add(
    request.entryId,
    request.id,
    'DESCRIPTION',
    AGENT,
    false,
    `${request.subject}，请答复`,
    instantOf(openedAt),
  );
  if (solvedAt !== null)
    entry.add(request.solutionId, request.id, 'SOLUTION', AGENT, false, '已处理', instantOf(solvedAt));
}
