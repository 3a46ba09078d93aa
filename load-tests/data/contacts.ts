import type { Chance } from './chance.ts';
import type { Member, Order } from './member.ts';
import { DAY, dayOf, LETTERS, type Run } from './run.ts';

export interface Request {
  id: string;
  number: string;
  kind: string;
  subject: string;
  status: 'OPEN' | 'SOLVED' | 'CLOSED';
  openedAt: number;
  solvedAt: number | null;
  closedAt: number | null;
  orderId: string | null;
  entryId: string;
  solutionId: string;
}
export interface Contact {
  id: string;
  at: number;
  channel: string;
  direction: 'INBOUND' | 'OUTBOUND';
  summary: string | null;
  request?: Request;
  letter?: Letter;
}
export interface Letter {
  id: string;
  moment: 'JOINED' | 'POINTS_POSTED';
  occasion: string;
  eventId: string;
  at: number;
  subject: string;
  text: string;
  values: Record<string, string>;
}
export interface Contacts {
  requests: Request[];
  letters: Letter[];
  contacts: Contact[];
  task: { id: string; at: number; title: string; isDone: boolean } | undefined;
}

/** What the firm and a member had to do with each other, beside what he bought. */
export function contactsOf(run: Run, chance: Chance, member: Member, nextNumber: (year: string) => string): Contacts {
  const asked = chance.percent(15) ? (chance.percent(15) ? 2 : 1) : 0;
  const requests = Array.from({ length: asked }, () => requestOf(run, chance, member, nextNumber));
  const letters = member.mail === null ? [] : lettersOf(run, chance, member);
  const visits = chance.percent(12) ? 1 : 0;
  const contacts = [
    ...requests.map(
      (request): Contact => ({
        id: chance.id(request.openedAt),
        at: request.openedAt,
        channel: 'PHONE',
        direction: 'INBOUND',
        summary: request.subject,
        request,
      }),
    ),
    ...letters.map(
      (letter): Contact => ({
        id: chance.id(letter.at),
        at: letter.at,
        channel: 'MAIL',
        direction: 'OUTBOUND',
        summary: letter.subject,
        letter,
      }),
    ),
    ...Array.from({ length: visits }, (): Contact => {
      const at = after(run, chance, member.at);
      return { id: chance.id(at), at, channel: 'VISIT', direction: 'OUTBOUND', summary: '上门拜访' };
    }),
  ];
  const taskAt = after(run, chance, member.at);
  const task = chance.percent(1.5)
    ? { id: chance.id(taskAt), at: taskAt, title: '回访', isDone: chance.percent(85) }
    : undefined;
  return { requests, letters, contacts, task };
}

const after = (run: Run, chance: Chance, at: number): number =>
  at + Math.floor(chance.unit() * (run.now - 3_600_000 - at));

const kinds = ['QUESTION', 'QUESTION', 'COMPLAINT', 'SUGGESTION', 'PRAISE'];
const subjects = ['何时发货', '发票抬头有误', '有一瓶破损', '希望送货上门', '服务很好'];

function requestOf(run: Run, chance: Chance, member: Member, nextNumber: (year: string) => string): Request {
  const isRecent = chance.percent(3);
  // the clock of those still open runs: they came in since yesterday
  const openedAt = isRecent
    ? run.now - Math.floor(chance.unit() * 20 * 3_600_000) - 60_000
    : after(run, chance, Math.min(member.at, run.now - 3 * DAY));
  const solvedAt = isRecent ? null : Math.min(openedAt + chance.below(2 * DAY), run.now - 60_000);
  const isClosed = solvedAt !== null && run.now - solvedAt > 6 * DAY;
  const which = chance.below(kinds.length);
  const [order] = member.orders;
  return {
    id: chance.id(openedAt),
    number: nextNumber(dayOf(openedAt).slice(0, 4)),
    kind: kinds[which] as string,
    subject: subjects[which] as string,
    status: isRecent ? 'OPEN' : isClosed ? 'CLOSED' : 'SOLVED',
    openedAt,
    solvedAt,
    closedAt: isClosed ? (solvedAt ?? 0) + 3 * DAY : null,
    orderId: order && order.placedAt < openedAt ? order.id : null,
    entryId: chance.id(openedAt),
    solutionId: chance.id(solvedAt ?? openedAt),
  };
}

function lettersOf(run: Run, chance: Chance, member: Member): Letter[] {
  const since = run.now - LETTERS;
  const joined: Letter[] =
    member.at < since
      ? []
      : [
          {
            id: chance.id(member.at),
            moment: 'JOINED',
            occasion: `JOINED:${member.id}`,
            eventId: chance.id(member.at),
            at: member.at + 2_000,
            subject: '欢迎您成为会员',
            text: `${member.name}，您好！\n\n感谢您的加入！您的会员号是 ${member.number}。\n\n从现在起，您每付清一笔订单都会获得积分。`,
            values: { 'member.number': member.number },
          },
        ];
  const postings = member.standing.postings.filter(
    ({ order, kind, points }) => !order.isHistory && kind === 'EARN' && points > 0,
  );
  return [
    ...joined,
    ...postings.map((posting) => ({
      ...pointsLetter(chance, member, posting.order, posting.points),
      at: posting.at + 2_000,
      occasion: `POINTS_POSTED:${posting.id}`,
    })),
  ];
}

function pointsLetter(chance: Chance, { name }: Member, { number, paid }: Order, points: number) {
  const at = paid?.at ?? 0;
  return {
    id: chance.id(at),
    moment: 'POINTS_POSTED' as const,
    eventId: chance.id(at),
    subject: `您获得了 ${points} 积分`,
    text: `${name}，您好！\n\n您的订单 ${number} 已付清，为您增加 ${points} 积分。\n\n此邮件由系统自动发出，请勿直接回复。`,
    values: { 'points.change': String(points), 'order.number': number },
  };
}
