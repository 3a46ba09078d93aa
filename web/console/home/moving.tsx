import { useMemo } from 'react';
import { Link } from 'react-router';
import { graphql } from '../../generated/index.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { useLive } from '../../kit/live/use-live.tsx';
import { ShortList, ShortRow } from '../../kit/record/section.tsx';
import { Answered } from '../../kit/states/states.tsx';
import { daysFrom, firmDay } from '../../kit/values/firm-days.ts';
import { Stage } from '../../kit/values/values.tsx';
import { texts } from './texts.ts';

const HomeMoving = graphql(`
  query HomeMoving($filter: CustomerFilter) {
    customers(filter: $filter, sort: { field: STAGE_SINCE, direction: DESC }, first: 8) {
      nodes {
        id
        name
        stage
      }
    }
  }
`);

const DAYS = 30;

/** Who came to another stage lately, the last first. */
export function Moving() {
  const t = useTexts(texts);
  const stageFrom = useMemo(() => daysFrom(firmDay(new Date()), -DAYS), []);
  const asked = useLive(HomeMoving, { filter: { stageFrom } });
  return (
    <Answered asked={asked} lines={4}>
      {({ customers }) =>
        customers && (
          <ShortList title={t('moving', { count: DAYS })}>
            {customers.nodes.map(({ id, name, stage }) => (
              <ShortRow key={id} aside={<Stage value={stage} />}>
                <Link to={`/members/${id}`}>{name}</Link>
              </ShortRow>
            ))}
          </ShortList>
        )
      }
    </Answered>
  );
}
