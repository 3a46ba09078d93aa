import type { Tx } from '@guanxi/runtime';
import { queueLetter } from '../sending/queue-letter.ts';
import { letters } from '../templates/letters.ts';
import { isEnabled } from './key-moments-store.ts';
import type { Occasion } from './moment.ts';

/** Starts the contact of a moment, if it is one and is switched on now, or a person wants it. */
export async function seizeMoment(
  tx: Tx,
  occasion: Occasion | undefined,
  { byHand = false }: { byHand?: boolean } = {},
): Promise<void> {
  if (occasion && (byHand || (await isEnabled(tx.db, letters[occasion.letter].moment))))
    await queueLetter(tx, occasion);
}
