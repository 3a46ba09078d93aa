import { useCommand } from '../../kit/api/use-command.ts';
import { toastDone } from '../../kit/feedback/feedback.ts';
import { FormDialog } from '../../kit/form/form-dialog.tsx';
import { useTexts } from '../../kit/language/texts.ts';
import { namesOf, useDepartments } from '../../kit/words/departments.tsx';
import { AssignObjectRecord } from './objects-query.ts';
import { texts } from './texts.ts';

type Props = {
  record: { id: string; owner: { id: string } | null; departmentPath: string };
  close: () => void;
  done: () => void;
};

/** Gives a record to somebody, or to a department and nobody. */
export default function AssignDialog({ record: { id, owner, departmentPath }, close, done }: Props) {
  const t = useTexts(texts);
  const departments = useDepartments();
  const { run } = useCommand(AssignObjectRecord);
  return (
    <FormDialog
      title={t('assign')}
      name={undefined}
      fields={[
        { name: 'ownerId', kind: 'person', label: t('owner') },
        {
          name: 'departmentPath',
          kind: 'choice',
          label: t('department'),
          choices: [...departments.keys()].map((path) => ({ value: path, label: namesOf(path, departments) })),
        },
      ]}
      initial={{ ownerId: owner?.id, departmentPath }}
      submit={(_, values) =>
        run({
          recordId: id,
          ownerId: (values.ownerId as string | undefined) ?? null,
          departmentPath: (values.departmentPath as string | undefined) ?? null,
        })
      }
      done={() => {
        toastDone(t('assigned'));
        done();
      }}
      close={close}
    />
  );
}
