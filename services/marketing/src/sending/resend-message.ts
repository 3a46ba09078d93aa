import { clientMutationId, field, isRefusal, type Refusal, readInput, refuse, signedIn, toSql } from '@guanxi/runtime';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { rights } from '../permissions.ts';
import { resend } from './message.ts';
import { clearWords, findMessages, lockMessage, messageAccess, saveState, stateOf } from './message-store.ts';
import { lookAt } from './queue-letter.ts';

const schema = z.object({ messageId: field.id(), clientMutationId: clientMutationId() });

export type ResendMessageSuccess = { __typename: 'ResendMessageSuccess'; messageId: string };

/**
 * Sends a notice again that failed or whose end is not known. It keeps its Message-ID. One that failed never arrived,
 * so it is worded anew, to the address that the profile has by now.
 */
export async function resendMessage(context: Context, typed: unknown): Promise<ResendMessageSuccess | Refusal> {
  const viewer = signedIn(context);
  rights.require(viewer, 'message', 'resend');
  const read = readInput(schema, typed);
  if (isRefusal(read)) return read;
  const { messageId } = read.value;
  const reached = toSql(rights.scope(viewer, 'message', 'resend'), messageAccess);

  return context.db.command(
    { viewer, clock: context.clock },
    { name: 'resendMessage', input: read.value },
    async (tx) => {
      const [visible] = await findMessages(tx.db, [messageId], reached);
      const row = visible && (await lockMessage(tx.db, messageId));
      if (!row) return refuse.notFound('messageId');
      const again = resend(stateOf(row), row);
      if (!again)
        return refuse.own('NotResendable', 'NOT_RESENDABLE', 'messageId', { state: row.state }, { status: row.state });

      if (row.state === 'FAILED') await clearWords(tx.db, messageId);
      await saveState(tx.db, messageId, again, null);
      await lookAt(tx, messageId);
      tx.audit({ action: 'message.resent', subject: ['Message', messageId] });
      return { __typename: 'ResendMessageSuccess', messageId };
    },
  );
}
