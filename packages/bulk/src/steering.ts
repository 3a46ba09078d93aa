import {
  type Actor,
  clientMutationId,
  type Database,
  field,
  isRefusal,
  type Predicate,
  type PrismaLike,
  type Refusal,
  readInput,
  type Viewer,
} from '@guanxi/runtime';
import { z } from 'zod';
import { cancelBulk, undoBulk } from './steer-bulk.ts';

/** The rights of a service on its changes: `read` is to see one, `steer` to cancel it and take it back. */
type Rights = {
  require(viewer: Viewer, resource: 'bulkChange', action: string): void;
  visible(viewer: Viewer, resource: 'bulkChange'): Predicate;
  scope(viewer: Viewer, resource: 'bulkChange', action: string): Predicate;
};
type Steered<Success> = Promise<{ __typename: Success; bulkId: string } | Refusal>;

const steerInput = z.object({ clientMutationId: clientMutationId(), bulkId: field.id() });

const steer =
  <Name extends string>(rights: Rights, name: Name, act: typeof cancelBulk) =>
  async <Client extends PrismaLike>(
    db: Database<Client>,
    actor: Actor,
    given: { clientMutationId: string },
  ): Steered<`${Capitalize<Name>}Success`> => {
    const { viewer } = actor;
    rights.require(viewer, 'bulkChange', 'steer');
    const input = readInput(steerInput, given);
    if (isRefusal(input)) return input;
    const { bulkId } = input.value;
    const within = {
      visible: rights.visible(viewer, 'bulkChange'),
      reach: rights.scope(viewer, 'bulkChange', 'steer'),
    };
    const success = `${name[0]?.toUpperCase()}${name.slice(1)}Success` as `${Capitalize<Name>}Success`;
    return db.command(
      actor,
      { name, input: given },
      async (tx) => (await act(tx, bulkId, within)) ?? { __typename: success, bulkId },
    );
  };

/** The mutation of a service that stops a change; what it has changed stays. */
export const cancelling = <Name extends string>(rights: Rights, name: Name) => steer(rights, name, cancelBulk);

/** The one that begins to take a change back; the work is done in the background. */
export const undoing = <Name extends string>(rights: Rights, name: Name) => steer(rights, name, undoBulk);
