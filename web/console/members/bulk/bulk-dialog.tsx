import { Input, Modal } from 'antd';
import { useState } from 'react';
import type { BulkAction, CustomerFilter, StartBulkChangeInput } from '../../../generated/graphql.ts';
import { type Outcome, type Refusal, useCommand } from '../../../kit/api/use-command.ts';
import { texts as kitTexts } from '../../../kit/bulk/texts.ts';
import { toastFailed } from '../../../kit/feedback/feedback.ts';
import { Form } from '../../../kit/form/form.tsx';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import type { Chosen } from '../../../kit/list/list-types.ts';
import { usePlaceFields } from '../../../kit/place/use-place-fields.tsx';
import { useDepartments, withNames } from '../../../kit/words/departments.tsx';
import { useDictionaries } from '../../../kit/words/dictionaries.ts';
import { fieldsOf, isAbroad } from '../../fields/facts/fact-fields.tsx';
import { formFields } from '../../fields/form-fields.tsx';
import { fieldRefusals, splitFields } from '../../fields/input.ts';
import { useCustomFields } from '../../fields/use-custom-fields.ts';
import { texts as binTexts } from '../bin/texts.ts';
import { type Assignee, AssignForm } from '../record/assign-form.tsx';
import { StartBulkChange } from './bulk-queries.ts';
import { editOf, isFlag, mayBeAlike, togetherFacts } from './edit-input.ts';
import { NO_TAGS, TagFields } from './tag-fields.tsx';
import { texts } from './texts.ts';

type Said = Pick<StartBulkChangeInput, 'edit' | 'assign' | 'tag' | 'delete'>;
export type BulkDialogProps = {
  action: BulkAction;
  chosen: Chosen<{ id: string }>;
  /** Of the list, where all that match are chosen. */
  filter: CustomerFilter;
  onEnd: (bulkId?: string) => void;
};

/** Asks what is to be done with the customers that were chosen, and begins it. */
export default function BulkDialog({ action, chosen, filter, onEnd }: BulkDialogProps) {
  const t = useTexts(texts);
  const tKit = useTexts(kitTexts);
  const tBin = useTexts(binTexts);
  const departments = useDepartments();
  const { run, busy } = useCommand(StartBulkChange);
  const [assignee, setAssignee] = useState<Assignee>();
  const [tags, setTags] = useState(NO_TAGS);
  const [reason, setReason] = useState('');
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const { isAll, rows, count } = chosen;
  const begin = (said: Said) => run({ ...(isAll ? { filter } : { customerIds: rows.map(({ id }) => id) }), ...said });
  const said = (): Said | undefined => {
    if (action === 'ASSIGN')
      return assignee && { assign: { ownerId: assignee.ownerId, departmentPath: assignee.departmentPath ?? null } };
    if (action === 'TAG') return tags.add.length + tags.remove.length > 0 ? { tag: tags } : undefined;
    return { delete: reason.trim() ? { reason: reason.trim() } : {} };
  };
  const act = async () => {
    const what = said();
    if (!what) return;
    const outcome = await begin(what);
    if (outcome.kind === 'done') onEnd(outcome.value.change.id);
    else if (outcome.kind === 'refused') setRefusals(outcome.refusals);
    else toastFailed(outcomeText(outcome));
  };
  const title = count === undefined ? t('ofAll', { action: t(action) }) : t('of', { action: t(action), count });
  const isEdit = action === 'EDIT';
  return (
    <Modal
      open
      title={title}
      okText={tKit('do')}
      cancelText={tKit('close')}
      confirmLoading={busy}
      okButtonProps={{ danger: action === 'DELETE', disabled: !isEdit && !said() }}
      onOk={() => void act()}
      onCancel={() => onEnd()}
      {...(isEdit ? { footer: null } : {})}
    >
      <p className="gx-mute">{t('most')}</p>
      {isEdit && <EditTogether begin={begin} onEnd={onEnd} />}
      {action === 'ASSIGN' && <AssignForm onChange={setAssignee} />}
      {action === 'TAG' && <TagFields said={tags} change={setTags} />}
      {action === 'DELETE' && (
        <>
          <p>{tBin('removeText')}</p>
          <Input
            aria-label={tBin('why')}
            placeholder={tBin('why')}
            maxLength={200}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </>
      )}
      {refusals.map((each) => (
        <p key={`${each.code} ${each.path.join('.')}`} className="gx-refusal" role="alert">
          {withNames(each.message, departments)}
        </p>
      ))}
    </Modal>
  );
}

type Begun = { change: { id: string } };
type Begin = (said: Said) => Promise<Outcome<Begun>>;

function EditTogether({ begin, onEnd }: { begin: Begin; onEnd: BulkDialogProps['onEnd'] }) {
  const t = useTexts(texts);
  const tKit = useTexts(kitTexts);
  const word = useWord();
  const dictionaries = useDictionaries();
  const places = usePlaceFields(isAbroad);
  const yesNo = [
    { value: 'true', label: t('yes') },
    { value: 'false', label: t('no') },
  ];
  const { definitions } = useCustomFields('CUSTOMER');
  const added = definitions.filter(mayBeAlike);
  const facts = fieldsOf(togetherFacts, { word, dictionaries }, places)
    .filter(({ name }) => !['basic.address', 'basic.postcode'].includes(name))
    .map(({ when: _, ...field }) =>
      isFlag(field.name) ? { ...field, kind: 'choice' as const, choices: yesNo } : field,
    );
  const fields = [...facts, ...formFields(added, dictionaries).map((field) => ({ ...field, required: false }))];
  return (
    <>
      <p>{t('editText')}</p>
      <Form
        name={undefined}
        label={t('EDIT')}
        fields={fields as typeof places}
        action={tKit('do')}
        cancel={() => onEnd()}
        done={({ change }: Begun) => onEnd(change.id)}
        submit={async (_, values) => {
          const { own, fields: filled } = splitFields(values, added);
          const edit = editOf(own, filled);
          if (!edit) return { kind: 'refused', refusals: [{ code: 'REQUIRED', message: t('none'), path: [] }] };
          const outcome = await begin({ edit });
          if (outcome.kind !== 'refused') return outcome;
          const within = (path: readonly string[]) => path.filter((step) => step !== 'input' && step !== 'edit');
          const refusals = outcome.refusals.map((each) => ({ ...each, path: within(each.path) }));
          return { kind: 'refused', refusals: fieldRefusals(refusals, filled) };
        }}
      />
    </>
  );
}
