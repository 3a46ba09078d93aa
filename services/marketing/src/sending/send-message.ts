import type { Actor, Logger, Tx } from '@guanxi/runtime';
import { newLetterCode, tokens } from '@guanxi/runtime';
import type { MarketingDatabase } from '../context.ts';
import { recipientOf } from '../recipients/know-recipient.ts';
import { whyNot } from '../recipients/recipient.ts';
import { currentTexts } from '../templates/current-texts.ts';
import { compose } from './compose.ts';
import { type LinkPlaces, linkOf, pageOf, placeOf, unsubscribeOf } from './letter-link.ts';
import type { Mail, Mailer } from './mailer.ts';
import { begin, isSettled, type MessageState, nextLook, type Obstacle, settle } from './message.ts';
import {
  isAwaiting,
  lockMessage,
  type MessageRow,
  overdueMessages,
  saveLinkCode,
  saveState,
  saveTold,
  saveWords,
  stateOf,
} from './message-store.ts';
import { linkFact, messageFact } from './messages.events.ts';
import { lookAt } from './queue-letter.ts';

export type Sending = { db: MarketingDatabase; mailer: Mailer; actor: Actor; log: Logger; places: LinkPlaces };

type Attempt = { state: MessageState & { kind: 'ATTEMPTED' }; mail: Mail };

/**
 * One look at a message: words it, puts the attempt down and commits, sends, puts down what became of it. A process
 * that dies in between leaves an attempt whose lease runs out; the sweep then has it looked at again.
 */
export async function sendMessage(sending: Sending, messageId: string): Promise<void> {
  const { db, actor, mailer } = sending;
  const attempt = await db.transaction(actor, (tx) => prepare(tx, sending, messageId));
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

async function prepare(
  tx: Tx,
  { mailer: { domain }, places }: Sending,
  messageId: string,
): Promise<Attempt | undefined> {
  const row = await lockMessage(tx.db, messageId);
  if (!row || isAwaiting(row)) return undefined;
  const step = begin(stateOf(row), row.purpose, new Date());
  if (step.kind === 'later') await lookAt(tx, row.id, step.at);
  if (step.kind === 'settle') await leave(tx, row, step.state);
  if (step.kind !== 'attempt') return undefined;

  const words = await wordsOf(tx, row, places);
  if (!words) return undefined;
  await saveState(tx.db, row.id, step.state, null);
  return {
    state: step.state,
    mail: { ...(await linked(tx, row, words, places)), messageId: `<${row.id}@${domain}>`, date: row.createdAt },
  };
}

/**
 * The words that left before, so that a letter sent again is the same letter; else words made now. Who has taken his
 * consent back meanwhile, or is on the blacklist, is sent nothing, though the words are there.
 */
async function wordsOf(
  tx: Tx,
  row: MessageRow,
  places: LinkPlaces,
): Promise<Omit<Mail, 'messageId' | 'date'> | undefined> {
  const recipient = await recipientOf(tx.db, row.customerId);
  const obstacle = recipient && whyNot(recipient, row.purpose, 'MAIL');
  if (obstacle) return leaveUnsent(tx, row, obstacle, null);
  if (row.address !== null && row.subject !== null && row.text !== null) {
    return { address: row.address, subject: row.subject, text: row.text, language: row.language ?? '' };
  }
  const composed = recipient
    ? compose(row.letter, row.values, recipient, await currentTexts(tx.db, row.letter, row.channel), places)
    : ({ kind: 'not-sendable', reason: 'CUSTOMER_GONE', field: null } as const);
  if (composed.kind === 'not-sendable') return leaveUnsent(tx, row, composed.reason, composed.field);
  const { template, address, subject, text } = composed;
  const { id: templateId, version: templateVersion, language } = template;
  const found = tokens(subject, row.values['order.number']);
  await saveWords(tx.db, row.id, { templateId, templateVersion, language, address, subject, text }, found);
  return { address, subject, text, language };
}

type LetterWords = Omit<Mail, 'messageId' | 'date'>;

/**
 * The words with the link in its place. Its code is made with the first attempt and told by its hash alone; the letter
 * that is sent again has the same, until it has left.
 */
async function linked(tx: Tx, row: MessageRow, words: LetterWords, places: LinkPlaces): Promise<LetterWords> {
  const purpose = linkOf(row.letter);
  if (!purpose) return words;
  const code = row.linkCode ?? newLetterCode();
  if (row.linkCode === null) {
    await saveLinkCode(tx.db, row.id, code);
    tx.emit(linkFact(row, { code, purpose, address: words.address, now: tx.now }));
  }
  const link = pageOf(places, code);
  const text = words.text.replaceAll(placeOf(places), link);
  return { ...words, text, link, ...(purpose === 'PREFERENCES' ? { unsubscribe: unsubscribeOf(places, code) } : {}) };
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
  if (settled && row.linkCode !== null) await saveLinkCode(tx.db, row.id, null);
  if (!settled || state.kind === 'NOT_SENDABLE' || state.kind === row.toldOutcome) return;
  const worded = (await lockMessage(tx.db, row.id)) ?? row;
  tx.emit(messageFact(worded, state.kind, tx.now));
  await saveTold(tx.db, row.id, state.kind);
}
