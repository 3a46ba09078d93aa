import { clientMutationId, field, isRefusal, type Refusal, readInput, signedIn } from '@guanxi/runtime';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { rights } from '../permissions.ts';
import { switchKeyMoment } from './key-moments-store.ts';
import { type MomentCode, momentCodes } from './moment.ts';

const schema = z.object({
  code: field.oneOf(momentCodes),
  enabled: field.flag(),
  clientMutationId: clientMutationId(),
});

export type SetKeyMomentSuccess = { __typename: 'SetKeyMomentSuccess'; code: MomentCode };

/** Switches a key moment on or off for the facts that come after. */
export async function setKeyMoment(context: Context, typed: unknown): Promise<SetKeyMomentSuccess | Refusal> {
  const viewer = signedIn(context);
  rights.require(viewer, 'keyMoment', 'set');
  const read = readInput(schema, typed);
  if (isRefusal(read)) return read;
  const { code, enabled } = read.value;

  return context.db.command(
    { viewer, clock: context.clock },
    { name: 'setKeyMoment', input: read.value },
    async (tx) => {
      const changed = await switchKeyMoment(tx.db, {
        code,
        enabled,
        changedAt: tx.now,
        changedBy: viewer.employee ?? null,
      });
      if (changed > 0)
        tx.audit({
          action: enabled ? 'key-moment.on' : 'key-moment.off',
          subject: ['KeyMoment', code],
          fields: ['enabled'],
        });
      return { __typename: 'SetKeyMomentSuccess', code };
    },
  );
}
