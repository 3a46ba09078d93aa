/** How a change and what it refused are told, whatever the kind of records. */
import { type Language, message, type PageArguments } from '@guanxi/runtime';
import { leftOf, progressOf } from './bulk-change.ts';
import type { BulkLoaders, RefusedRow } from './bulk-lists.ts';
import type { BulkRow } from './bulk-store.ts';

type Asking = { loaders: BulkLoaders; language: Language };

/** Fields of a change that do not stand in its row. */
export const changeFields = {
  progress: progressOf,
  left: leftOf,
  createdBy: ({ createdBy }: BulkRow) => ({ __typename: 'Employee', id: createdBy }),
  refusals: ({ id }: BulkRow, args: PageArguments, { loaders }: Asking) => loaders.refusedInBulk(args).load(id),
};

/** The records that could not be given back. */
export const keptOf = ({ id }: BulkRow, args: PageArguments, { loaders }: Asking) => loaders.keptInBulk(args).load(id);

/** Why a record was not changed, or not given back. */
export const refusalFields = {
  code: ({ refusal }: RefusedRow) => refusal.code,
  message: ({ refusal: { code, path, params } }: RefusedRow, _: unknown, { language }: Asking) =>
    message(code, language, { field: path.at(-1) ?? '', ...params }),
};

/** The change that a mutation began, cancelled or takes back. */
export const ofSuccess = {
  change: ({ bulkId }: { bulkId: string }, _: unknown, { loaders }: Asking) => loaders.bulkChange.load(bulkId),
};
