import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { EmployeePageQuery, EmployeePartsFragment } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { skipToken, useAsk } from '../../../kit/api/use-ask.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { FormDialog } from '../../../kit/form/form-dialog.tsx';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { LANGUAGE_TAGS, languageName } from '../../../kit/language/written.ts';
import { RecordHeader } from '../../../kit/record/record-header.tsx';
import { RecordPage } from '../../../kit/record/record-page.tsx';
import { Fact, FactGroup, ShortList, ShortRow } from '../../../kit/record/section.tsx';
import { useViewer } from '../../../kit/sign-in/session-context.tsx';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Answered, NotFound } from '../../../kit/states/states.tsx';
import { Tag, Time } from '../../../kit/values/values.tsx';
import { namesOf, useDepartments } from '../../../kit/words/departments.tsx';
import { ROLE_WORDS } from '../../../kit/words/role-words.ts';
import { ResendInvitation } from '../invitations/resend.ts';
import { ChangeDialog } from './change-employee.tsx';
import { DisableEmployee, EmployeePage, EmployeeParts } from './employee.ts';
import { texts } from './texts.ts';

type Departments = NonNullable<EmployeePageQuery['departments']>;

/** A colleague: where he belongs, what he may do, whether he can sign in. */
export function Component() {
  const { id } = useParams();
  const asked = useAsk(EmployeePage, id ? { id } : skipToken);
  return (
    <Answered asked={asked}>
      {({ employee, departments }) =>
        employee ? (
          <Page employee={readFragment(EmployeeParts, employee)} departments={departments ?? []} again={asked.ask} />
        ) : (
          <NotFound asked={asked} />
        )
      }
    </Answered>
  );
}

type PageProps = { employee: EmployeePartsFragment; departments: Departments; again: () => void };

function Page({ employee, departments, again }: PageProps) {
  const t = useTexts(texts);
  const word = useWord();
  const may = useMay();
  const names = useDepartments();
  const viewer = useViewer();
  const [doing, setDoing] = useState<'change' | 'leave'>();
  const close = () => setDoing(undefined);
  const { id, name, active, mail, locale, roles, department, departmentPath, leftAt } = employee;
  const heads = departments.filter(({ head }) => head?.id === id);
  const called = departmentPath ? namesOf(departmentPath, names) : '';
  return (
    <>
      <RecordPage
        header={
          <RecordHeader
            name={name ?? ''}
            party={name ?? ''}
            tags={<Tag tone={active ? 'green' : 'slate'}>{t(active ? 'works' : 'left')}</Tag>}
            parts={[
              department && (
                <Link key="department" to={`/settings/departments/${department.id}`}>
                  {called}
                </Link>
              ),
              roles?.map((each) => word(ROLE_WORDS[each])).join(t('comma')),
            ]}
            actions={
              active &&
              id !== viewer.employee && (
                <>
                  {may('sales.employee.change') && <Button onClick={() => setDoing('change')}>{t('change')}</Button>}
                  {may('sales.employee.manage') && (
                    <Button danger onClick={() => setDoing('leave')}>
                      {t('disable')}
                    </Button>
                  )}
                </>
              )
            }
          />
        }
        facts={
          <FactGroup title={t('basics')}>
            <Fact label={t('mail')}>{mail && <a href={`mailto:${mail}`}>{mail}</a>}</Fact>
            <Fact label={t('language')}>
              {locale && <span lang={LANGUAGE_TAGS[locale]}>{languageName(locale)}</span>}
            </Fact>
            <Fact label={t('roles')}>{roles?.map((each) => word(ROLE_WORDS[each])).join(t('comma'))}</Fact>
            {leftAt && (
              <Fact label={t('leftAt')}>
                <Time value={leftAt} />
              </Fact>
            )}
          </FactGroup>
        }
        around={
          <>
            {employee.invitation && <SignIn invitation={employee.invitation} active={active !== false} />}
            <ShortList title={t('heads')}>
              {heads.map((each) => (
                <ShortRow key={each.id}>
                  <Link to={`/settings/departments/${each.id}`}>{namesOf(each.path, names)}</Link>
                </ShortRow>
              ))}
            </ShortList>
            {may('customers.customer.read') && (
              <ShortList title={t('customers')}>
                <ShortRow>
                  <Link to={`/members?owner=${id}`}>{t('openCustomers')}</Link>
                </ShortRow>
              </ShortList>
            )}
          </>
        }
      />
      {doing === 'change' && <ChangeDialog employee={employee} stale={again} close={close} />}
      {doing === 'leave' && <LeaveDialog employee={employee} close={close} />}
    </>
  );
}

const TONES = { PENDING: 'blue', SENT: 'green', FAILED: 'red' } as const;

function SignIn({
  invitation,
  active,
}: {
  invitation: NonNullable<EmployeePartsFragment['invitation']>;
  active: boolean;
}) {
  const t = useTexts(texts);
  const { run, busy } = useCommand(ResendInvitation);
  const { id, state, mail, sentAt } = invitation;
  const again = async () => {
    const outcome = await run({ invitationId: id });
    if (outcome.kind === 'done') toastDone(t('resent'));
    else toastFailed(outcomeText(outcome));
  };
  return (
    <ShortList
      title={t('account')}
      extra={
        active &&
        state !== 'PENDING' && (
          <Button type="link" size="small" loading={busy} onClick={() => void again()}>
            {t('resend')}
          </Button>
        )
      }
    >
      <ShortRow aside={sentAt && <Time value={sentAt} />}>
        <Tag tone={TONES[state]}>{t(state)}</Tag> {mail}
      </ShortRow>
    </ShortList>
  );
}

function LeaveDialog({ employee: { id, name }, close }: { employee: EmployeePartsFragment; close: () => void }) {
  const t = useTexts(texts);
  const { run } = useCommand(DisableEmployee);
  return (
    <FormDialog
      title={t('disableTitle', { name: name ?? '' })}
      name={`employee:leaves:${id}`}
      fields={[{ name: 'reason', kind: 'long-text', label: t('reason'), help: t('disableText') }]}
      action={t('disable')}
      submit={(values) => run({ employeeId: id, ...(values.reason ? { reason: String(values.reason) } : {}) })}
      done={() => {
        toastDone(t('disabled', { name: name ?? '' }));
        close();
      }}
      close={close}
    />
  );
}
