import type { Tx } from '@guanxi/runtime';
import { queueLetter } from '../sending/queue-letter.ts';
import { letters } from '../templates/letters.ts';
import { isEnabled } from './key-moments-store.ts';
import type { Occasion } from './moment.ts';

/** Starts the contact of a moment, if it is one and is switched on now. */
export async function seizeMoment(tx: Tx, occasion: Occasion | undefined): Promise<void> {
  if (occasion && (await isEnabled(tx.db, letters[occasion.letter].moment))) await queueLetter(tx, occasion);
}
