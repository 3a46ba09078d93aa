import type { EmployeePartsFragment, StaffRole } from '../../../generated/graphql.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone } from '../../../kit/feedback/feedback.ts';
import { FormDialog } from '../../../kit/form/form-dialog.tsx';
import { optionsOf } from '../../../kit/language/options.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { namesOf, useDepartments } from '../../../kit/words/departments.tsx';
import { ROLE_WORDS } from '../../../kit/words/role-words.ts';
import { ChangeEmployee } from './employee.ts';
import { texts } from './texts.ts';

type Props = {
  employee: EmployeePartsFragment;
  /** Somebody else changed him meanwhile. */
  stale: () => void;
  close: () => void;
};

/** Other roles or another department for a colleague. */
export function ChangeDialog({ employee: { id, name, roles, departmentPath, version }, stale, close }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  const departments = useDepartments();
  const { run } = useCommand(ChangeEmployee);
  return (
    <FormDialog
      title={t('changeTitle', { name: name ?? '' })}
      name={`employee:place:${id}`}
      initial={{ departmentPath, roles }}
      fields={[
        {
          name: 'departmentPath',
          kind: 'choice',
          label: t('department'),
          required: true,
          choices: [...departments.keys()].map((path) => ({ value: path, label: namesOf(path, departments) })),
        },
        {
          name: 'roles',
          kind: 'choices',
          label: t('roles'),
          help: t('changeText'),
          required: true,
          choices: optionsOf(ROLE_WORDS, word),
        },
        { name: 'reason', kind: 'text', label: t('reason') },
      ]}
      submit={async ({ departmentPath: place, roles: given, reason }) => {
        const outcome = await run({
          employeeId: id,
          expectedVersion: version,
          departmentPath: place as string,
          roles: given as StaffRole[],
          ...(reason ? { reason: String(reason) } : {}),
        });
        if (outcome.kind !== 'refused' || !outcome.refusals.some(({ path }) => path.includes('expectedVersion')))
          return outcome;
        // read again, so that the next time he is changed knowingly
        stale();
        return { kind: 'refused', refusals: [{ code: 'CONFLICT', message: t('stale'), path: [] }] };
      }}
      done={() => {
        toastDone(t('changed', { name: name ?? '' }));
        close();
      }}
      close={close}
    />
  );
}
