import { Link } from 'react-router';
import { graphql } from '../../generated/index.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { useLive } from '../../kit/live/use-live.tsx';
import { ShortList, ShortRow } from '../../kit/record/section.tsx';
import { Answered } from '../../kit/states/states.tsx';
import { Day, Tag } from '../../kit/values/values.tsx';
import { useDictionaries } from '../../kit/words/dictionaries.ts';
import { listAddress } from './list-address.ts';
import { texts } from './texts.ts';

const HomeNeeds = graphql(`
  query HomeNeeds($ownerId: ID) {
    currentNeeds(ownerId: $ownerId, first: 8) {
      nodes {
        id
        kind {
          code
          name
        }
        toDay
        note
        customer {
          id
          name
        }
      }
      totalCount
    }
  }
`);

/** What customers need today, the first to end first; nothing where nobody needs anything. @param ownerId of one employee's alone */
export function NeedsNow({ ownerId }: { ownerId?: string | undefined }) {
  const t = useTexts(texts);
  const kinds = useDictionaries()('NEED_KIND').map(({ value }) => value);
  const asked = useLive(HomeNeeds, { ownerId: ownerId ?? null });
  if (asked.data?.currentNeeds?.nodes.length === 0) return null;
  return (
    <Answered asked={asked} lines={3}>
      {({ currentNeeds }) =>
        currentNeeds && (
          <ShortList
            title={t('needsNow')}
            to={listAddress('/members', { ...(ownerId ? { owner: ownerId } : {}), needs: kinds })}
            total={currentNeeds.totalCount}
          >
            {currentNeeds.nodes.map(({ id, kind, toDay, note, customer }) => (
              <ShortRow
                key={id}
                aside={
                  <>
                    {t('until')} <Day value={toDay} />
                  </>
                }
              >
                <Tag tone="amber" shape="⚑">
                  {kind.name}
                </Tag>{' '}
                {customer && <Link to={`/members/${customer.id}`}>{customer.name}</Link>}{' '}
                {note && <span className="gx-mute">{note}</span>}
              </ShortRow>
            ))}
          </ShortList>
        )
      }
    </Answered>
  );
}
