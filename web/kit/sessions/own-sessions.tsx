import { Button } from 'antd';
import type { MySessionsQuery } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { useAsk } from '../api/use-ask.ts';
import { useCommand } from '../api/use-command.ts';
import { confirm, toastDone, toastFailed } from '../feedback/feedback.ts';
import { outcomeText } from '../form/problem-text.ts';
import { useTexts } from '../language/texts.ts';
import { RowTable } from '../record/row-table.tsx';
import { Section } from '../record/section.tsx';
import { useSession } from '../sign-in/session-context.tsx';
import { Answered } from '../states/states.tsx';
import { Tag, Time } from '../values/values.tsx';
import { texts } from './texts.ts';

const MySessions = graphql(`
  query MySessions {
    mySessions {
      id
      applications
      device
      address
      since
      lastUsedAt
      isThis
    }
  }
`);
const EndSession = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      ... on EndSessionSuccess {
        sessionId
      }
      ...RefusalParts
    }
  }
`);
const EndOtherSessions = graphql(`
  mutation EndOtherSessions($input: EndOtherSessionsInput!) {
    endOtherSessions(input: $input) {
      ... on EndOtherSessionsSuccess {
        ended
      }
      ...RefusalParts
    }
  }
`);
type Row = NonNullable<MySessionsQuery['mySessions']>[number];
const CLIENTS: Record<string, 'console' | 'portal' | 'member'> = {
  'guanxi-console': 'console',
  'guanxi-partner': 'portal',
  'guanxi-member': 'member',
};

/** Where one is signed in, and how to end it: one, this one by signing out, or all others. */
export function OwnSessions() {
  const t = useTexts(texts);
  const session = useSession();
  const asked = useAsk(MySessions, {});
  const endOne = useCommand(EndSession);
  const endOthers = useCommand(EndOtherSessions);

  const end = async ({ id, isThis }: Row) => {
    if (isThis) {
      if (await confirm({ title: t('endThis'), action: t('signOut') })) await session.signOut();
      return;
    }
    const outcome = await endOne.run({ sessionId: id });
    if (outcome.kind === 'done') toastDone(t('ended'));
    else toastFailed(outcomeText(outcome));
    asked.ask();
  };
  const others = async () => {
    if (!(await confirm({ title: t('endOthersAsk'), action: t('endOthers'), danger: true }))) return;
    const outcome = await endOthers.run({});
    if (outcome.kind === 'done') toastDone(t('othersEnded', { count: outcome.value.ended }));
    else toastFailed(outcomeText(outcome));
    asked.ask();
  };
  const columns = [
    {
      key: 'device',
      title: t('device'),
      cell: ({ device, isThis }: Row) => (
        <>
          {device ?? t('unknownDevice')} {isThis && <Tag tone="green">{t('this')}</Tag>}
        </>
      ),
    },
    {
      key: 'applications',
      title: t('applications'),
      cell: ({ applications }: Row) =>
        applications
          .map((each) => {
            const known = CLIENTS[each];
            return known ? t(known) : t('other');
          })
          .join(t('comma')),
    },
    { key: 'address', title: t('address'), cell: ({ address }: Row) => address ?? t('unknown') },
    { key: 'since', title: t('since'), cell: ({ since }: Row) => <Time value={since} /> },
    { key: 'lastUsed', title: t('lastUsed'), cell: ({ lastUsedAt }: Row) => <Time value={lastUsedAt} relative /> },
    {
      key: 'end',
      title: '',
      cell: (row: Row) => (
        <Button
          size="small"
          disabled={endOne.busy}
          aria-label={`${t(row.isThis ? 'signOut' : 'end')}: ${row.device ?? t('unknownDevice')}`}
          onClick={() => void end(row)}
        >
          {t(row.isThis ? 'signOut' : 'end')}
        </Button>
      ),
    },
  ];
  return (
    <>
      <p className="gx-mute">{t('hint')}</p>
      <Answered asked={asked}>
        {({ mySessions }) =>
          mySessions && (
            <Section
              title={t('sessions')}
              extra={
                mySessions.length > 1 && (
                  <Button size="small" danger loading={endOthers.busy} onClick={() => void others()}>
                    {t('endOthers')}
                  </Button>
                )
              }
            >
              <RowTable columns={columns} rows={mySessions} rowKey={({ id }) => id} empty={t('none')} />
            </Section>
          )
        }
      </Answered>
    </>
  );
}
