import { cancelBulk, undoBulk } from '@guanxi/bulk';
import { type Actor, clientMutationId, field, isRefusal, type Refusal, readInput } from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase } from '../context.ts';
import { rights } from '../permissions.ts';

const steerInput = z.object({ clientMutationId: clientMutationId(), bulkId: field.id() });

const steer =
  <Name extends string, Success extends string>(name: Name, success: Success, act: typeof cancelBulk) =>
  async (
    db: CustomersDatabase,
    actor: Actor,
    given: { clientMutationId: string },
  ): Promise<{ __typename: Success; bulkId: string } | Refusal> => {
    const { viewer } = actor;
    rights.require(viewer, 'bulkChange', 'steer');
    const input = readInput(steerInput, given);
    if (isRefusal(input)) return input;
    const { bulkId } = input.value;
    const within = {
      visible: rights.visible(viewer, 'bulkChange'),
      reach: rights.scope(viewer, 'bulkChange', 'steer'),
    };
    return db.command(
      actor,
      { name, input: given },
      async (tx) => (await act(tx, bulkId, within)) ?? { __typename: success, bulkId },
    );
  };

/** Stops a change of many customers; what it has changed stays. */
export const cancelBulkChange = steer('cancelBulkChange', 'CancelBulkChangeSuccess', cancelBulk);

/** Begins to take a change of many customers back; the work is done in the background. */
export const undoBulkChange = steer('undoBulkChange', 'UndoBulkChangeSuccess', undoBulk);
