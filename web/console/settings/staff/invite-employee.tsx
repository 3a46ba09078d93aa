import { useNavigate } from 'react-router';
import type { InviteEmployeeInput, StaffRole } from '../../../generated/graphql.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone } from '../../../kit/feedback/feedback.ts';
import { FormPage } from '../../../kit/form/form-page.tsx';
import { currentLanguage } from '../../../kit/language/language.ts';
import { codesOf } from '../../../kit/language/options.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { languageOptions, writtenLanguageOf } from '../../../kit/language/written.ts';
import { useViewer } from '../../../kit/sign-in/session-context.tsx';
import { namesOf, useDepartments } from '../../../kit/words/departments.tsx';
import { ROLE_WORDS } from '../../../kit/words/role-words.ts';
import { mayGive, reaches } from '../reach.ts';
import { InviteEmployee } from './employee.ts';
import { texts } from './texts.ts';

/** A new colleague: his record at once, his account and mail right after. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const navigate = useNavigate();
  const viewer = useViewer();
  const departments = useDepartments();
  const { run } = useCommand(InviteEmployee);
  return (
    <FormPage
      title={t('inviteTitle')}
      name="employee:new"
      above={<p className="gx-mute">{t('inviteText')}</p>}
      initial={{ language: writtenLanguageOf(currentLanguage()), roles: ['EMPLOYEE'] }}
      fields={[
        { name: 'name', kind: 'text', label: t('name'), required: true, half: true },
        { name: 'mail', kind: 'mail', label: t('mail'), required: true, half: true },
        {
          name: 'departmentPath',
          kind: 'choice',
          label: t('department'),
          required: true,
          half: true,
          choices: [...departments.keys()]
            .filter((path) => reaches(viewer, path))
            .map((path) => ({ value: path, label: namesOf(path, departments) })),
        },
        {
          name: 'language',
          kind: 'choice',
          label: t('language'),
          help: t('languageHint'),
          half: true,
          choices: languageOptions,
        },
        {
          name: 'roles',
          kind: 'choices',
          label: t('roles'),
          help: t('rolesHint'),
          required: true,
          choices: codesOf(ROLE_WORDS)
            .filter((role: StaffRole) => mayGive(viewer.roles, role))
            .map((role) => ({ value: role, label: word(ROLE_WORDS[role]) })),
        },
      ]}
      action={t('send')}
      submit={(values) => run(values as InviteEmployeeInput)}
      done={({ invitation: { employee } }) => {
        toastDone(t('invited', { name: employee?.name ?? '' }));
        void navigate(employee ? `/settings/staff/${employee.id}` : '/settings/staff', { replace: true });
      }}
      cancel={() => void navigate('/settings/staff')}
    />
  );
}
