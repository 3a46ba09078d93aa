import { Link } from 'react-router';
import { graphql } from '../../generated/index.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { useLive } from '../../kit/live/use-live.tsx';
import { ShortList, ShortRow } from '../../kit/record/section.tsx';
import { Answered } from '../../kit/states/states.tsx';
import { Tag, Time } from '../../kit/values/values.tsx';
import { texts } from './texts.ts';

const HomeQueue = graphql(`
  query HomeQueue {
    requestQueue(first: 8) {
      nodes {
        id
        subject
        number
        overdue
        openedAt
        customer {
          id
          name
        }
      }
      totalCount
    }
  }
`);

/** Who is to be served next. */
export function Queue() {
  const t = useTexts(texts);
  const asked = useLive(HomeQueue, {});
  return (
    <Answered asked={asked} lines={4}>
      {({ requestQueue }) =>
        requestQueue && (
          <ShortList title={t('queue')} to="/service" total={requestQueue.totalCount}>
            {requestQueue.nodes.map(({ id, subject, number, overdue, openedAt, customer }) => (
              <ShortRow key={id} aside={<Time value={openedAt} relative />}>
                {overdue && (
                  <Tag tone="red" shape="▲">
                    {t('overdue')}
                  </Tag>
                )}{' '}
                <Link to={`/service/${id}`}>{subject ?? number}</Link>{' '}
                {customer?.name && <span className="gx-mute">{customer.name}</span>}
              </ShortRow>
            ))}
          </ShortList>
        )
      }
    </Answered>
  );
}
