import { useApolloClient } from '@apollo/client/react';
import type { ChangeCustomFieldInput, DefineCustomFieldInput } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone } from '../../../kit/feedback/feedback.ts';
import { changesOf } from '../../../kit/form/changes.ts';
import { Form } from '../../../kit/form/form.tsx';
import { FormDialog } from '../../../kit/form/form-dialog.tsx';
import { nested } from '../../../kit/form/refusals.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { Section } from '../../../kit/record/section.tsx';
import { FieldDefinitionParts } from '../../fields/fields-query.ts';
import type { Definition } from '../../fields/use-custom-fields.ts';
import { asValues, drafted } from './draft.ts';
import { ChangeField, DefineField, EmptyField } from './fields-query.ts';
import { Preview } from './preview.tsx';
import { texts } from './texts.ts';
import { useFieldForm } from './use-field-form.tsx';
import type { CodeList, FieldsHolder } from './words.ts';

/** Fields are asked for anew, here and where they are filled. */
export function useFieldsAnew(): () => void {
  const client = useApolloClient();
  return () => void client.refetchQueries({ include: 'active' });
}

type Props = { of: FieldsHolder; lists: readonly CodeList[]; fields: readonly Definition[]; end: () => void };

export function NewField({ of, lists, fields, end, made }: Props & { made: (key: string) => void }) {
  const t = useTexts(texts);
  const anew = useFieldsAnew();
  const { run } = useCommand(DefineField);
  return (
    <Section title={t('newField')}>
      <Form
        label={t('newField')}
        name={`field:${of.entity}:new`}
        fields={useFieldForm(of, lists, fields)}
        initial={{ group: of.groups[0] }}
        action={t('define')}
        submit={(values) =>
          run({ group: of.groups[0], ...values, entity: of.entity } as Omit<DefineCustomFieldInput, 'clientMutationId'>)
        }
        done={({ definition }) => {
          anew();
          toastDone(t('defined'));
          made(readFragment(FieldDefinitionParts, definition).key);
        }}
        cancel={end}
      >
        {(values) => (values.kind ? <Preview field={drafted(values)} /> : null)}
      </Form>
    </Section>
  );
}

export function EditField({ of, lists, fields, field, end }: Props & { field: Definition }) {
  const t = useTexts(texts);
  const anew = useFieldsAnew();
  const { run } = useCommand(ChangeField);
  const before = asValues(field);
  return (
    <Section title={`${t('change')}: ${field.label}`}>
      <Form
        label={t('change')}
        name={`field:${field.id}`}
        fields={useFieldForm(of, lists, fields, field)}
        initial={before}
        submit={(_, values) => {
          const changes = nested(changesOf(before, values)) as Partial<ChangeCustomFieldInput>;
          // names are changed together
          const names = changes.names ? { names: nested({ ...values }).names as ChangeCustomFieldInput['names'] } : {};
          return run({ ...changes, ...names, fieldId: field.id });
        }}
        done={() => {
          anew();
          toastDone(t('saved'));
          end();
        }}
        cancel={end}
      >
        {(values) => <Preview field={drafted(values, field)} />}
      </Form>
    </Section>
  );
}

/** Deletes the data of a retired field: its key is typed once more, for nothing brings them back. */
export function EmptyDialog({ field, close }: { field: Definition; close: () => void }) {
  const t = useTexts(texts);
  const anew = useFieldsAnew();
  const { run } = useCommand(EmptyField);
  return (
    <FormDialog
      title={t('emptyTitle', { label: field.label })}
      name={undefined}
      fields={[
        { name: 'key', kind: 'text', label: t('typeKey', { key: field.key }), help: t('forGood'), required: true },
      ]}
      action={t('empty')}
      submit={({ key }) => run({ fieldId: field.id, key: key as string })}
      done={({ records }) => {
        anew();
        close();
        toastDone(t('emptied', { count: records }));
      }}
      close={close}
    />
  );
}
