import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { expectedMembers, memberFile } from '../samples.ts';
import { until } from '../until.ts';
import { given, type Step } from './steps.ts';
import type { Data, World } from './world.ts';

/** The code that we give for each reason of the sample's list. */
const codes: Record<string, string> = {
  'invalid phone': 'INVALID_MOBILE',
  'invalid e-mail': 'INVALID_MAIL',
  'too long': 'TOO_LONG',
  'invalid date': 'INVALID_DAY',
  required: 'REQUIRED',
  'unknown value': 'UNKNOWN_VALUE',
  'unknown region': 'UNKNOWN_REGION',
  'broken quotes': 'BROKEN_QUOTES',
  'wrong number of columns': 'WRONG_COLUMNS',
  'control character': 'CONTROL_CHARACTER',
};
const codeOf = (reason: string) =>
  codes[reason] ?? (reason.startsWith('duplicate of record') ? 'DUPLICATE' : 'NOT_A_CHILD');

const jobFields = 'id status records good faulty committed progress removed kept problem { code message }';
const job = async (world: World, id: string): Promise<Data> =>
  (await world.ask('clerk', `query ($id: ID!) { importJob(id: $id) { ${jobFields} } }`, { id })).data.importJob;
const inStatus = (world: World, id: string, status: string) =>
  until(
    async () => {
      const found = await job(world, id);
      assert.notEqual(found.status, 'REFUSED', JSON.stringify(found.problem));
      return found.status === status ? found : undefined;
    },
    { bound: 60_000, what: `the import to be ${status}` },
  );
const countOf = async (world: World, importId: string): Promise<number> =>
  (
    await world.ask('clerk', 'query ($id: ID!) { customers(filter: { importId: $id }) { totalCount } }', {
      id: importId,
    })
  ).data.customers.totalCount;

export const importSteps: Step[] = [
  {
    name: 'A01 the preview names each of the 37 bad rows with record, field and reason',
    run: async (world, story) => {
      const expected = expectedMembers();
      const fileId = await world.upload('clerk', 'members.gb18030.csv', readFileSync(memberFile));
      const started = await world.send('clerk', 'startImport', `job { ${jobFields} }`, { fileId });
      story.importId = started.job.id as string;
      const preview = await inStatus(world, story.importId, 'PREVIEWED');
      assert.deepEqual([preview.records, preview.good, preview.faulty], [2000, expected.good, expected.bad.length]);
      const { data } = await world.ask(
        'clerk',
        'query ($id: ID!) { importJob(id: $id) { faults(first: 200) { nodes { record field code message } } } }',
        { id: story.importId },
      );
      const named = (rows: { record: number; field: string; code: string }[]) =>
        rows.map(({ record, field, code }) => `${record} ${field} ${code}`).sort();
      assert.deepEqual(
        named(data.importJob.faults.nodes),
        named(expected.bad.map((row) => ({ ...row, code: codeOf(row.reason) }))),
      );
      assert.ok(data.importJob.faults.nodes.every((fault: { message: string }) => fault.message.length > 1));
      for (const row of expected.bad.filter(({ reason }) => reason.startsWith('duplicate'))) {
        const fault = data.importJob.faults.nodes.find((each: { record: number }) => each.record === row.record);
        assert.match(fault.message, new RegExp(`\\b${row.reason.split(' ').at(-1)}\\b`));
      }
    },
  },
  {
    name: 'A01 the commit takes 1,963, the undo takes them back, a second commit takes them again',
    run: async (world, story) => {
      const importId = given(story.importId, 'the import');
      await world.send('clerk', 'commitImport', 'job { id }', { importId });
      await inStatus(world, importId, 'COMMITTED');
      assert.equal(await countOf(world, importId), 1963);
      await world.send('clerk', 'undoImport', 'job { id }', { importId });
      const undone = await inStatus(world, importId, 'UNDONE');
      assert.deepEqual([undone.removed, undone.kept], [1963, 0]);
      assert.equal(await countOf(world, importId), 0);
      await world.send('clerk', 'commitImport', 'job { id }', { importId });
      await inStatus(world, importId, 'COMMITTED');
      assert.equal(await countOf(world, importId), 1963);
    },
  },
  {
    name: 'A01 awkward rows are kept as they are',
    run: async (world) => {
      const kept = expectedMembers()['kept as they are'] as { record: number; field: string; value: string }[];
      for (const { value } of kept.filter(({ field }) => field === '客户名称')) {
        const { data } = await world.ask(
          'clerk',
          'query ($text: String) { customers(filter: { text: $text }) { nodes { name } } }',
          { text: value.replace(/[^\p{L}\p{N}]+/gu, ' ') },
        );
        const names = data.customers.nodes.map((each: { name: string }) => each.name);
        assert.ok(names.includes(value), `${value} is not among ${names.slice(0, 5).join(', ')}`);
      }
    },
  },
];
