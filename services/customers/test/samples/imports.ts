import { conclude, enter, freshMobile, mutate, preview, type Running, upload } from '../customers-bench.ts';
import { file, owner } from './made.ts';
import type { Mutations } from './world.ts';

const ADVISER = '王晓东';
/** An import whose file names somebody who works here. */
async function withPeople(running: Running): Promise<string> {
  const names = { zhCN: '顾问', zhTW: '顧問', en: 'Adviser' };
  // once; it is there the next time
  const field = { entity: 'CUSTOMER', key: 'adviser', kind: 'PERSON', names, group: 'VALUE' };
  await mutate(running, 'administrator', 'defineCustomField', field, '');
  return preview(running, `客户名称,类别,手机,顾问\r\n导入者,个人,${freshMobile()},${ADVISER}\r\n`);
}

/** Files of customers. */
export const imports: Mutations = {
  startImport: {
    by: 'clerk',
    input: async ({ running }) => ({
      fileId: await upload(running, file()),
      object: null,
      columns: [{ header: '客户名称', field: 'name' }],
      encoding: 'UTF_8',
      profile: 'NONE',
      departmentPath: '/east',
      ownerId: owner,
      enrol: true,
    }),
  },
  mapImport: {
    by: 'clerk',
    input: async ({ running }) => ({
      importId: await withPeople(running),
      columns: [{ header: '客户名称', field: 'name' }, { header: '类别', field: 'kind' }, { header: '手机' }],
      people: [{ text: ADVISER, employeeId: owner }],
      profile: 'NONE',
    }),
    // whoever works here can be named, wherever he does
    foreign: () => ({ employeeId: null }),
  },
  decideImport: {
    by: 'clerk',
    input: async ({ running }) => {
      const mobile = freshMobile();
      await enter(running, { basic: { mobile } });
      const importId = await preview(running, `客户名称,类别,手机\r\n有变化,个人,${mobile}\r\n`);
      return { importId, decision: 'OVERWRITE', records: [1] };
    },
  },
  commitImport: { by: 'clerk', input: async ({ running }) => ({ importId: await preview(running, file()) }) },
  undoImport: {
    by: 'clerk',
    input: async ({ running }) => {
      const importId = await preview(running, file());
      await conclude(running, 'commitImport', importId);
      return { importId };
    },
  },
};
