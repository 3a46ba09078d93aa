import { conclude, preview, upload } from '../customers-bench.ts';
import { file, owner } from './made.ts';
import type { Mutations } from './world.ts';

/** Files of customers. */
export const imports: Mutations = {
  startImport: {
    by: 'clerk',
    input: async ({ running }) => ({
      fileId: await upload(running, file()),
      columns: [{ header: '客户名称', field: 'name' }],
      encoding: 'UTF_8',
      departmentPath: '/east',
      ownerId: owner,
      enrol: true,
    }),
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
