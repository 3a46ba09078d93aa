import type { TaskStatus } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { Figure, Figures } from '../../kit/figure/figure.tsx';
import { useTexts } from '../../kit/language/texts.ts';
import { useLive } from '../../kit/live/use-live.tsx';
import { Section } from '../../kit/record/section.tsx';
import { Answered } from '../../kit/states/states.tsx';
import { Count } from '../../kit/values/values.tsx';
import { listAddress } from './list-address.ts';
import { texts } from './texts.ts';

const HomeTasks = graphql(`
  query HomeTasks($overdue: TaskFilter) {
    byStatus: taskCounts(by: STATUS) {
      asOf
      groups {
        key
        count
      }
    }
    overdue: taskCounts(by: STATUS, filter: $overdue) {
      asOf
      total
    }
  }
`);

const SHOWN = ['OPEN', 'ACCEPTED', 'STARTED'] as const satisfies readonly TaskStatus[];

/** What the viewer's people have to do, and what of it is late. */
export function TeamTasks() {
  const t = useTexts(texts);
  const asked = useLive(HomeTasks, { overdue: { overdue: true } });
  return (
    <Section title={t('teamTasks')}>
      <Answered asked={asked} lines={2}>
        {({ byStatus, overdue }) => (
          <Figures>
            {overdue && (
              <Figure
                label={t('overdueTasks')}
                value={<Count value={overdue.total} short />}
                tone={overdue.total > 0 ? 'red' : undefined}
                meaning={t('overdueTasksMeaning')}
                asOf={overdue.asOf}
                to={listAddress('/sales', { late: 'true' })}
              />
            )}
            {byStatus &&
              SHOWN.map((status) => (
                <Figure
                  key={status}
                  label={t(`tasks${status}`)}
                  value={<Count value={byStatus.groups.find(({ key }) => key === status)?.count ?? 0} short />}
                  meaning={t('tasksMeaning')}
                  asOf={byStatus.asOf}
                  to={listAddress('/sales', { status })}
                />
              ))}
          </Figures>
        )}
      </Answered>
    </Section>
  );
}
