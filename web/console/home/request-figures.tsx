import type { RequestStatus } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { Figure, Figures } from '../../kit/figure/figure.tsx';
import { useTexts } from '../../kit/language/texts.ts';
import { useLive } from '../../kit/live/use-live.tsx';
import { Section } from '../../kit/record/section.tsx';
import { Answered } from '../../kit/states/states.tsx';
import { Count } from '../../kit/values/values.tsx';
import { listAddress } from './list-address.ts';
import { texts } from './texts.ts';

const HomeRequests = graphql(`
  query HomeRequests($open: RequestFilter, $overdue: RequestFilter) {
    open: requestCounts(by: STATUS, filter: $open) {
      asOf
      total
      groups {
        key
        count
      }
    }
    overdue: requestCounts(by: STATUS, filter: $overdue) {
      asOf
      total
    }
  }
`);

/** Somebody of ours, or the customer, has something to do about it. */
const OPEN: RequestStatus[] = ['OPEN', 'ASSIGNED', 'WAITING'];

/** Requests that are not solved, and those whose time has run out. */
export function RequestFigures() {
  const t = useTexts(texts);
  const asked = useLive(HomeRequests, { open: { status: OPEN }, overdue: { overdue: true } });
  return (
    <Section title={t('requests')}>
      <Answered asked={asked} lines={2}>
        {({ open, overdue }) => (
          <Figures>
            {open && (
              <Figure
                label={t('openRequests')}
                value={<Count value={open.total} short />}
                meaning={t('openRequestsMeaning')}
                asOf={open.asOf}
                to={listAddress('/service/all', { status: OPEN })}
              />
            )}
            {open && (
              <Figure
                label={t('newRequests')}
                value={<Count value={open.groups.find(({ key }) => key === 'OPEN')?.count ?? 0} short />}
                meaning={t('newRequestsMeaning')}
                asOf={open.asOf}
                to={listAddress('/service/all', { status: 'OPEN' })}
              />
            )}
            {overdue && (
              <Figure
                label={t('overdueRequests')}
                value={<Count value={overdue.total} short />}
                tone={overdue.total > 0 ? 'red' : undefined}
                meaning={t('overdueRequestsMeaning')}
                asOf={overdue.asOf}
                to={listAddress('/service/all', { late: 'true' })}
              />
            )}
          </Figures>
        )}
      </Answered>
    </Section>
  );
}
