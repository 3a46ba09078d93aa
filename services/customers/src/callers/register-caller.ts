import {
  type Actor,
  clientMutationId,
  execute,
  field,
  isRefusal,
  type Language,
  maskedPhone,
  newId,
  type Refusal,
  readInput,
  readMobile,
  sql,
} from '@guanxi/runtime';
import { z } from 'zod';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { recordFirstStages } from '../lifecycle/lifecycle.ts';
import { rights } from '../permissions.ts';
import { publishProfiles } from '../profile/profile.ts';
import { emitCreated, newCustomer } from '../record/create-customer.ts';
import { blankFields, LIMITS } from '../record/customer-fields.ts';
import { insertCustomers, noteIdentified } from '../record/records.ts';
import { findByDigits } from './callers-store.ts';
import { digitsOf } from './digits.ts';

const callerInput = z.object({
  clientMutationId: clientMutationId(),
  number: field.phone(),
  name: field.optional(field.text({ max: LIMITS.name })),
});

/** Most people on one number that are told. */
const MOST = 50;
const UNKNOWN: Record<Language, string> = { 'zh-CN': '未知来电', 'zh-TW': '未知來電', en: 'Unknown caller' };

export type RegisterCallerSuccess = { __typename: 'RegisterCallerSuccess'; customerIds: string[]; known: boolean };

/**
 * Puts down who calls. Whoever has the whole number already, himself or by a contact, is answered; only where nobody has
 * it a record is made in stage 待识别, in the department of the desk. Two calls at once make one.
 */
export async function registerCaller(
  db: CustomersDatabase,
  actor: Actor & { language: Language },
  given: { clientMutationId: string },
): Promise<RegisterCallerSuccess | Refusal> {
  const { viewer } = actor;
  rights.require(viewer, 'customer', 'registerCaller');
  const input = readInput(callerInput, given);
  if (isRefusal(input)) return input;
  const { number, name } = input.value;
  return db.command(actor, { name: 'registerCaller', input: given }, async (tx) => {
    await execute(
      tx.db,
      sql`SELECT pg_advisory_xact_lock(hashtext('customers.caller'), hashtext(${number.e164 + (number.extension ?? '')}))`,
    );
    const digits = digitsOf(number.e164 + (number.extension ?? '')) ?? '';
    const found = (await findByDigits(tx.db, viewer, digits, MOST)).filter(({ exact }) => exact);
    if (found.length > 0) {
      const unopened = found.filter(({ contactOpen }) => !contactOpen);
      await noteIdentified(
        tx.db,
        actor,
        unopened.map(({ customerId }) => customerId),
      );
      const customerIds = [...new Set(found.map(({ customerId }) => customerId))];
      return { __typename: 'RegisterCallerSuccess', customerIds, known: true };
    }
    const called = name?.trim() || `${UNKNOWN[actor.language]} ${maskedPhone(number.e164)}`;
    const mobile = number.extension ? undefined : readMobile(number.typed);
    const fields = {
      ...blankFields('PERSON', called),
      ...(mobile ? { mobile } : { phone: number }),
      ...{ channel: 'TELEPHONE', stage: 'UNIDENTIFIED' as const },
    };
    return { __typename: 'RegisterCallerSuccess', customerIds: [await makeRecord(tx, fields)], known: false };
  });
}

async function makeRecord(tx: CustomersTx, fields: Parameters<typeof newCustomer>[1]['fields']): Promise<string> {
  const customer = newCustomer(tx, {
    id: newId(),
    fields,
    ownerId: null,
    departmentPath: tx.viewer.department ?? '/',
  });
  await insertCustomers(tx, [customer]);
  tx.audit({ action: 'customer.created', subject: ['Customer', customer.id], reason: 'identification' });
  await recordFirstStages(tx, [{ customerId: customer.id, stage: customer.stage, cause: 'identification' }]);
  emitCreated(tx, customer, 'identification');
  await publishProfiles(tx, [customer]);
  return customer.id;
}
