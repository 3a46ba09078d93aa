// The records that everybody asks for: of each place and owner one, and what else there is.
import { Readable } from 'node:stream';
import { enter, freshMobile, mutate, type Running } from '../../../../services/customers/test/customers-bench.ts';
import { addContactField, addField } from '../../../../services/customers/test/samples/fields.ts';
import { application, rename } from '../../../../services/customers/test/samples/made.ts';
import { type Person, people } from '../people.ts';
import { runJobs, runSweep } from '../service.ts';
import { done, headEast, headSouth, rowOf } from './acts.ts';
import { CUSTOM } from './given.ts';
import { KINDS, makeSubject, PARTNER, type Subject } from './subject.ts';

/** A record of another kind, with the row that its rights are held against. */
export interface Other {
  name: string;
  id: string;
  row: Record<string, unknown>;
}

export interface World {
  running: Running;
  subjects: Subject[];
  binned: (Other & { called: string })[];
  imports: Other[];
  bulks: Other[];
  erasures: Other[];
  applicationId: string;
  number: (subject: Subject) => Promise<string | null>;
}

/** Makes the world. @throws Error naming the act that was refused */
export async function makeWorld(running: Running): Promise<World> {
  const partner = await enter(
    running,
    { kind: 'ORGANISATION', name: '江南经销', value: { roles: ['PARTNER'] } },
    'seller-east',
  );
  await rename(running, partner, PARTNER);
  for (const [key, { kind, more }] of Object.entries(CUSTOM)) {
    await addField(running, key, kind, more);
    await addContactField(running, key, kind, more);
  }
  const subjects: Subject[] = [];
  for (const [at, kind] of KINDS.entries()) subjects.push(await makeSubject(running, kind, at + 1));
  const world = await others(running, subjects);
  await runSweep(running, 'duplicates.file');
  return world;
}

/** What else there is: the bin, imports with their files, changes of many, an application. */
async function others(running: Running, subjects: Subject[]): Promise<World> {
  const world: World = {
    ...{ running, subjects, binned: [], imports: [], bulks: [], erasures: [], applicationId: '' },
    number: async ({ id }) => (await running.db.read.customer.findUnique({ where: { id } }))?.number ?? null,
  };
  for (const [place, by] of [
    ['the east', headEast],
    ['the south', headSouth],
  ] as const) {
    const called = `废弃者${place}`;
    const customerId = await enter(running, { name: called }, by);
    await done(running, by, 'enrolCustomer', { customerId });
    await done(running, by, 'deleteCustomer', { customerId, reason: `删除缘由${place}` });
    world.binned.push({
      name: `somebody of ${place} in the bin`,
      id: customerId,
      called,
      row: await rowOf(running, customerId),
    });
    world.erasures.push(await erasureOf(running, by, place));
    const importId = await importOf(running, by, place);
    world.imports.push({
      name: `an import of ${place}`,
      id: importId,
      row: { id: importId, departmentPath: by.department },
    });
    const customerIds = subjects
      .filter(({ row }) => row.departmentPath.startsWith(by.department ?? ''))
      .map(({ id }) => id);
    const bulk = { customerIds, tag: { add: [`众人${place}`] } };
    const begun = await mutate(running, by, 'startBulkChange', bulk, '... on StartBulkChangeSuccess { change { id } }');
    if (!begun.change) throw new Error(`not begun: ${JSON.stringify(begun)}`);
    await runJobs(running);
    const id = begun.change.id;
    await running.db.pool.query(
      `UPDATE bulk_row SET state = 'REFUSED', refusal = '{"code": "CHANGED_SINCE", "path": [], "params": {}}' WHERE bulk_id = $1`,
      [id],
    );
    // one of them was a pair that could not be merged
    await running.db.pool.query(
      `UPDATE bulk_row SET record_id = p.id FROM duplicate_pair p WHERE bulk_id = $1 AND place = 1 AND p.first_id = record_id`,
      [id],
    );
    world.bulks.push({
      name: `a change of many of ${place}`,
      id,
      row: { id, departmentPath: by.department, ownerId: by.employee },
    });
  }
  const [first, second] = subjects as [Subject, Subject];
  world.applicationId = await application(running, { state: 'KNOWN', customerId: first.id, candidate: second.id });
  return world;
}

async function erasureOf(running: Running, by: Person, place: string): Promise<Other> {
  const confirmation = `待删者${place}`;
  const customerId = await enter(running, { name: confirmation }, by);
  await done(running, by, 'enrolCustomer', { customerId });
  const asked = { customerId, confirmation, reason: 'ASKED_BY_PERSON' };
  const erased = await mutate(running, by, 'erasePerson', asked, '... on ErasePersonSuccess { erasure { id } }');
  if (!erased.erasure) throw new Error(`not erased: ${JSON.stringify(erased)}`);
  const { id } = erased.erasure;
  return { name: `an erasure of ${place}`, id, row: { id, departmentPath: by.department } };
}

async function importOf(running: Running, by: Person, place: string): Promise<string> {
  const known = freshMobile();
  const [before, after] = [people['seller-east'].employee, people['seller-south'].employee];
  const fields = [{ key: 'person', value: before }];
  await enter(running, { name: `已知者${place}`, basic: { mobile: known }, fields }, by);
  const called = `同事${place}`;
  const file = [
    '客户名称,类别,手机,地址,person',
    `导入者${place},个人,${freshMobile()},导入路1号,${called}`,
    `坏行${place},外星人,${freshMobile()},,`,
    `已知改名${place},个人,${known},新路2号,${called}`,
  ].join('\r\n');
  const blob = await running.service.parts.blobs.put(Readable.from([Buffer.from(`${file}\r\n`)]));
  const started = await mutate(
    running,
    by,
    'startImport',
    { fileId: blob.id },
    '... on StartImportSuccess { job { id } }',
  );
  if (!started.job) throw new Error(`no import: ${JSON.stringify(started)}`);
  await runJobs(running);
  await done(running, by, 'mapImport', {
    importId: started.job.id,
    people: [{ text: called, employeeId: after }],
  });
  await runJobs(running);
  await done(running, by, 'commitImport', { importId: started.job.id });
  await runJobs(running);
  return started.job.id;
}
