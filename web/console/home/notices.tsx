import { Link } from 'react-router';
import { graphql } from '../../generated/index.ts';
import { addressOf } from '../../kit/address/address.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { useLive } from '../../kit/live/use-live.tsx';
import { ShortList, ShortRow } from '../../kit/record/section.tsx';
import { Answered } from '../../kit/states/states.tsx';
import { Time } from '../../kit/values/values.tsx';
import { texts } from './texts.ts';

const HomeNotices = graphql(`
  query HomeNotices {
    notifications(unreadOnly: true, first: 8) {
      nodes {
        id
        text
        subject {
          typename
          id
        }
        at
      }
    }
  }
`);

/** What the viewer was told and has not read yet. */
export function Notices() {
  const t = useTexts(texts);
  const asked = useLive(HomeNotices, {});
  return (
    <Answered asked={asked} lines={3}>
      {({ notifications }) =>
        notifications && (
          <ShortList title={t('notices')}>
            {notifications.nodes.map(({ id, text, subject, at }) => {
              const to = addressOf(subject.typename, subject.id);
              return (
                <ShortRow key={id} aside={<Time value={at} relative />}>
                  {to ? <Link to={to}>{text}</Link> : text}
                </ShortRow>
              );
            })}
          </ShortList>
        )
      }
    </Answered>
  );
}
