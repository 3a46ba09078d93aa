import { clientMutationId, field, readInput } from '@guanxi/runtime';
import { z } from 'zod';
import type { Caller } from '../context.ts';
import { rights } from '../permissions.ts';
import { LIMITS } from '../views/view.ts';
import { listCode } from '../views/view-input.ts';

const schema = z.object({
  exportId: field.id(),
  step: field.oneOf(['BEGUN', 'WHOLE', 'CUT']),
  format: field.oneOf(['CSV', 'XLSX', 'PRINT', 'LABELS']),
  list: listCode(),
  columns: field.list(listCode(), { min: 1, max: LIMITS.columns }),
  filters: field.list(listCode(), { max: LIMITS.columns }),
  records: field.int({ min: 0, max: 10_000_000 }),
  clientMutationId: clientMutationId(),
});

const ACTIONS = { BEGUN: 'list.export-begun', WHOLE: 'list.exported', CUT: 'list.export-cut' } as const;

/** Writes down who took what away: the list, its columns, by what it was narrowed, how many records; never a value. */
export async function noteExport(caller: Caller, input: { clientMutationId: string }) {
  rights.require(caller.viewer, 'settings', 'keep');
  const read = readInput(schema, input);
  if (!('value' in read)) return read;
  const { exportId, step, format, list, columns, filters, records } = read.value;
  return caller.db.command(caller, { name: 'noteExport', input }, async (tx) => {
    tx.audit({
      action: ACTIONS[step],
      subject: ['List', list],
      fields: columns,
      reason: `${exportId}; ${format}; records: ${records}; filters: ${filters.length > 0 ? filters.join(', ') : 'none'}`,
    });
    return { __typename: 'NoteExportSuccess', notedAt: tx.now };
  });
}
