import { graphql } from '../../../generated/index.ts';
import { RecordLink } from '../../../kit/address/record-link.tsx';
import { useTexts } from '../../../kit/language/texts.ts';
import { useLive } from '../../../kit/live/use-live.tsx';
import { NextStep } from '../../../kit/record/section.tsx';
import { Missing } from '../../../kit/states/states.tsx';
import { Time } from '../../../kit/values/values.tsx';
import { NeedTags } from '../needs/need-flags.tsx';
import { texts } from './texts.ts';

const NextStepOfCustomer = graphql(`
  query NextStepOfCustomer($id: ID!) {
    customer(id: $id) {
      id
      needFlags {
        ...NeedFlag
      }
      tasks(status: [OPEN, ACCEPTED, STARTED], first: 50) {
        nodes {
          id
          title
          dueAt
          overdue
          assignee {
            id
            name
          }
        }
      }
    }
  }
`);

/** The task that comes due first, and what he needs now; where nothing is planned, that is said. */
export function MemberNextStep({ customerId }: { customerId: string }) {
  const t = useTexts(texts);
  const { data, loading, missing } = useLive(NextStepOfCustomer, { id: customerId });
  const tasks = data?.customer?.tasks?.nodes;
  const flags = data?.customer?.needFlags;
  if (loading) return null;
  if (!tasks) return <Missing services={missing} />;
  const [next] = [...tasks].sort((a, b) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9'));
  return (
    <NextStep title={t('nextStep')}>
      {next ? (
        <>
          {next.dueAt && (
            <span className={next.overdue ? 'gx-tone-red' : undefined}>
              <Time value={next.dueAt} />{' '}
            </span>
          )}
          <RecordLink type="Task" id={next.id}>
            {next.title}
          </RecordLink>
          {next.assignee?.name && <span className="gx-mute"> {next.assignee.name}</span>}
        </>
      ) : (
        <span className="gx-mute">{t('nothingPlanned')}</span>
      )}
      {flags && flags.length > 0 && (
        <p>
          <NeedTags flags={flags} />
        </p>
      )}
    </NextStep>
  );
}
