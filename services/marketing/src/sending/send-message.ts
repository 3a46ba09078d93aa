import type { Actor, Logger, Tx } from '@guanxi/runtime';
import { tokens } from '@guanxi/runtime';
import type { MarketingDatabase } from '../context.ts';
import { recipientOf } from '../recipients/know-recipient.ts';
import { agrees } from '../recipients/recipient.ts';
import { currentTexts } from '../templates/current-texts.ts';
import { compose } from './compose.ts';
import type { Mail, Mailer } from './mailer.ts';
import { begin, isSettled, type MessageState, nextLook, type Obstacle, settle } from './message.ts';
import {
  isAwaiting,
  lockMessage,
  type MessageRow,
  overdueMessages,
  saveState,
  saveTold,
  saveWords,
  stateOf,
} from './message-store.ts';
import { messageFact } from './messages.events.ts';
import { lookAt } from './queue-letter.ts';

export type Sending = { db: MarketingDatabase; mailer: Mailer; actor: Actor; log: Logger };

type Attempt = { state: MessageState & { kind: 'ATTEMPTED' }; mail: Mail };

/**
 * One look at a message: words it, puts the attempt down and commits, sends, puts down what became of it. A process
 * that dies in between leaves an attempt whose lease runs out; the sweep then has it looked at again.
 */
export async function sendMessage(sending: Sending, messageId: string): Promise<void> {
  const { db, actor, mailer } = sending;
  const attempt = await db.transaction(actor, (tx) => prepare(tx, mailer, messageId));
  if (!attempt) return;

  const outcome = await mailer.send(attempt.mail);
  await db.transaction(actor, async (tx) => {
    const row = await lockMessage(tx.db, messageId);
    // the lease ran out meanwhile and another attempt is on its way: it will tell
    if (row?.state !== 'ATTEMPTED' || row.attempts !== attempt.state.attempts) return;
    await leave(tx, row, settle(attempt.state, outcome, row.purpose, new Date()));
  });
}

/** The sweep that finds messages whose turn came and passed: their process died. */
export async function recoverMessages({ db, actor, log }: Sending): Promise<void> {
  const overdue = await overdueMessages(db.read, new Date(Date.now() - GRACE_SECONDS * 1000), RECOVERED_AT_ONCE);
  if (overdue.length === 0) return;
  log.info({ count: overdue.length }, 'messages are looked at again');
  await db.transaction(actor, async (tx) => {
    for (const id of overdue) await lookAt(tx, id);
  });
}

const GRACE_SECONDS = 10;
const RECOVERED_AT_ONCE = 200;

async function prepare(tx: Tx, { domain }: Mailer, messageId: string): Promise<Attempt | undefined> {
  const row = await lockMessage(tx.db, messageId);
  if (!row || isAwaiting(row)) return undefined;
  const step = begin(stateOf(row), row.purpose, new Date());
  if (step.kind === 'later') await lookAt(tx, row.id, step.at);
  if (step.kind === 'settle') await leave(tx, row, step.state);
  if (step.kind !== 'attempt') return undefined;

  const words = await wordsOf(tx, row);
  if (!words) return undefined;
  await saveState(tx.db, row.id, step.state, null);
  return {
    state: step.state,
    mail: { ...words, messageId: `<${row.id}@${domain}>`, date: row.createdAt },
  };
}

/**
 * The words that left before, so that a letter sent again is the same letter; else words made now. Who has taken his
 * consent back meanwhile is sent nothing, though the words are there.
 */
async function wordsOf(tx: Tx, row: MessageRow): Promise<Omit<Mail, 'messageId' | 'date'> | undefined> {
  const recipient = await recipientOf(tx.db, row.customerId);
  if (recipient && !agrees(recipient, row.purpose, 'MAIL')) return leaveUnsent(tx, row, 'NO_CONSENT', null);
  if (row.address !== null && row.subject !== null && row.text !== null) {
    return { address: row.address, subject: row.subject, text: row.text, language: row.language ?? '' };
  }
  const composed = recipient
    ? compose(row.letter, row.values, recipient, await currentTexts(tx.db, row.letter, row.channel))
    : ({ kind: 'not-sendable', reason: 'CUSTOMER_GONE', field: null } as const);
  if (composed.kind === 'not-sendable') return leaveUnsent(tx, row, composed.reason, composed.field);
  const { template, address, subject, text } = composed;
  const { id: templateId, version: templateVersion, language } = template;
  const found = tokens(subject, row.values['order.number']);
  await saveWords(tx.db, row.id, { templateId, templateVersion, language, address, subject, text }, found);
  return { address, subject, text, language };
}

async function leaveUnsent(tx: Tx, row: MessageRow, reason: Obstacle, field: string | null): Promise<undefined> {
  await leave(tx, row, { kind: 'NOT_SENDABLE', attempts: row.attempts, reason, field });
  return undefined;
}

/** Writes a state, has the message looked at again where it is not the last one, and tells each new outcome once. */
async function leave(tx: Tx, row: MessageRow, state: MessageState): Promise<void> {
  const settled = isSettled(state);
  await saveState(tx.db, row.id, state, settled ? tx.now : null);
  const next = nextLook(state);
  if (next) await lookAt(tx, row.id, next);
  if (!settled || state.kind === 'NOT_SENDABLE' || state.kind === row.toldOutcome) return;
  const worded = (await lockMessage(tx.db, row.id)) ?? row;
  tx.emit(messageFact(worded, state.kind, tx.now));
  await saveTold(tx.db, row.id, state.kind);
}
