import type { ObjectRecordFilter, StartRecordBulkChangeInput } from '../../../generated/graphql.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { texts as kitTexts } from '../../../kit/bulk/texts.ts';
import { FormDialog } from '../../../kit/form/form-dialog.tsx';
import type { Field, FormValues } from '../../../kit/form/form-types.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import type { Chosen } from '../../../kit/list/list-types.ts';
import { namesOf, useDepartments } from '../../../kit/words/departments.tsx';
import { useDictionaries } from '../../../kit/words/dictionaries.ts';
import { formFields } from '../../fields/form-fields.tsx';
import { fieldRefusals, splitFields } from '../../fields/input.ts';
import type { Definition } from '../../fields/use-custom-fields.ts';
import { texts as objectTexts } from '../texts.ts';
import type { ObjectOf } from '../use-object.ts';
import { StartRecordBulkChange } from './queries.ts';
import { texts } from './texts.ts';

export type Action = 'EDIT' | 'ASSIGN' | 'DELETE';
export type BulkDialogProps = {
  object: ObjectOf;
  action: Action;
  chosen: Chosen<{ id: string }>;
  /** Of the list, where all that match are chosen. */
  filter: ObjectRecordFilter;
  onEnd: (bulkId?: string) => void;
};

/** Fields of which many records may hold the same. */
const mayBeAlike = ({ kind, isUnique, isWritable }: Definition): boolean =>
  isWritable && !isUnique && kind !== 'FILE' && kind !== 'FORMULA';
const text = (value: FormValues[string]) => (typeof value === 'string' && value !== '' ? value : null);

/** Asks what is to be done with the records that were chosen, and begins it. */
export default function BulkDialog({ object, action, chosen, filter, onEnd }: BulkDialogProps) {
  const t = useTexts(texts);
  const tObject = useTexts(objectTexts);
  const tKit = useTexts(kitTexts);
  const departments = useDepartments();
  const dictionaries = useDictionaries();
  const { run } = useCommand(StartRecordBulkChange);
  const { isAll, rows, count } = chosen;
  const alike = object.definitions.filter(mayBeAlike);
  const fields: Record<Action, Field[]> = {
    EDIT: formFields(alike, dictionaries).map((field) => ({ ...field, required: false })),
    ASSIGN: [
      { name: 'ownerId', kind: 'person', label: tObject('owner') },
      {
        name: 'departmentPath',
        kind: 'choice',
        label: tObject('department'),
        choices: [...departments.keys()].map((path) => ({ value: path, label: namesOf(path, departments) })),
      },
    ],
    DELETE: [{ name: 'reason', kind: 'text', label: tObject('why'), help: tObject('removeText') }],
  };
  const begin = (said: Pick<StartRecordBulkChangeInput, 'fields' | 'assign' | 'delete'>) =>
    run({ object: object.key, ...(isAll ? { filter } : { recordIds: rows.map(({ id }) => id) }), ...said });
  return (
    <FormDialog
      title={count === undefined ? t('ofAll', { action: t(action) }) : t('of', { action: t(action), count })}
      name={undefined}
      close={() => onEnd()}
      fields={fields[action]}
      action={tKit('do')}
      submit={async (_, values) => {
        if (action === 'DELETE') return begin({ delete: { reason: text(values.reason) } });
        if (action === 'ASSIGN')
          return begin({ assign: { ownerId: text(values.ownerId), departmentPath: text(values.departmentPath) } });
        const { fields: filled } = splitFields(values, alike);
        if (filled.length === 0)
          return { kind: 'refused', refusals: [{ code: 'REQUIRED', message: t('none'), path: [] }] };
        const outcome = await begin({ fields: filled });
        if (outcome.kind !== 'refused') return outcome;
        return { kind: 'refused', refusals: fieldRefusals(outcome.refusals, filled) };
      }}
      done={({ change }) => onEnd(change.id)}
    >
      {() => <p className="gx-mute">{action === 'EDIT' ? `${t('editText')} ${t('most')}` : t('most')}</p>}
    </FormDialog>
  );
}
