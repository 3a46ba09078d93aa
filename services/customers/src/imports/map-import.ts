import {
  type Actor,
  clientMutationId,
  field,
  forbidden,
  isRefusal,
  type Problem,
  type Refusal,
  readInput,
  refuse,
} from '@guanxi/runtime';
import { z } from 'zod';
import { workingHere } from '../assignment/employees.ts';
import type { CustomersDatabase, CustomersTx } from '../context.ts';
import { type CalledPerson, choose, meantBy, PEOPLE_MAX, personKey } from '../import-files/named-people.ts';
import { PERSON_MAX } from '../import-files/own-columns.ts';
import { rights } from '../permissions.ts';
import { lockImport, readAgain } from './import-store.ts';
import { wholeMapping } from './mapping-store.ts';
import { columnsInput, mappingOf, profileInput } from './start-import.ts';

const mapInput = z.object({
  clientMutationId: clientMutationId(),
  importId: field.id(),
  columns: columnsInput(1).nullish(),
  people: field
    .list(z.object({ text: field.requiredText({ max: PERSON_MAX }), employeeId: field.id().nullish() }), {
      min: 1,
      max: PEOPLE_MAX,
    })
    .nullish(),
  profile: profileInput(),
});

type Chosen = readonly { text: string; employeeId?: string | null | undefined }[];

/** What is wrong with who is said to be meant: a text that the file does not hold, or somebody who does not work here. */
async function problemsOf(tx: CustomersTx, people: readonly CalledPerson[], chosen: Chosen): Promise<Problem[]> {
  const held = meantBy(people);
  const there = await workingHere(
    tx.db,
    chosen.flatMap(({ employeeId }) => employeeId ?? []),
  );
  return chosen.flatMap(({ text, employeeId }, at): Problem[] => {
    if (!held.has(personKey(text)))
      return [{ path: ['input', 'people', String(at), 'text'], code: 'UNKNOWN_REFERENCE' }];
    return employeeId && !there.has(employeeId)
      ? [{ path: ['input', 'people', String(at), 'employeeId'], code: 'UNKNOWN_REFERENCE' }]
      : [];
  });
}

/** Reads the file of an import that is not committed anew: its columns fill other fields, or its texts mean other people. */
export async function mapImport(
  db: CustomersDatabase,
  actor: Actor,
  given: { clientMutationId: string },
): Promise<{ __typename: 'MapImportSuccess'; importId: string } | Refusal> {
  rights.require(actor.viewer, 'importJob', 'start');
  const input = readInput(mapInput, given);
  if (isRefusal(input)) return input;
  const { importId, columns, people, profile } = input.value;
  return db.command(actor, { name: 'mapImport', input: given }, async (tx) => {
    const job = await lockImport(tx, importId, 'start');
    if (!job) return refuse.notFound('importId');
    if (!job.reached) throw forbidden();
    const isOpen = job.status === 'PREVIEWED' || (job.status === 'REFUSED' && job.headers.length > 0);
    if (!isOpen) return refuse.conflict('WRONG_STATE', 'importId', { state: job.status });
    const called = (job.people ?? []) as CalledPerson[];
    const problems = await problemsOf(tx, called, people ?? []);
    if (problems.length > 0) return refuse.invalid(...problems);
    const chosen = new Map((people ?? []).map(({ text, employeeId }) => [personKey(text), employeeId ?? null]));
    const isReadAsBefore = !columns && people && Object.keys(job.mapping as object).length > 0;
    await readAgain(tx, importId, {
      mapping: isReadAsBefore ? wholeMapping(job) : mappingOf(columns ?? []),
      people: job.people === null ? null : choose(called, chosen),
      profile: profile ?? null,
    });
    tx.audit({ action: 'import.mapped', subject: ['ImportJob', importId] });
    await tx.job('import.read', { importId }, { key: `import:${importId}` });
    return { __typename: 'MapImportSuccess', importId };
  });
}
