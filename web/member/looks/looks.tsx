import { Button } from 'antd';
import type { MyLooksQuery } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { useAsk } from '../../kit/api/use-ask.ts';
import { joined } from '../../kit/language/apart.ts';
import { useTexts, useWord } from '../../kit/language/texts.ts';
import { RecordHeader } from '../../kit/record/record-header.tsx';
import { RecordPage } from '../../kit/record/record-page.tsx';
import { Section, ShortRow } from '../../kit/record/section.tsx';
import { Answered, Empty } from '../../kit/states/states.tsx';
import { Time } from '../../kit/values/values.tsx';
import { texts } from './texts.ts';
import { OCCASION_WORDS, ROLE_WORDS } from './words.ts';

const MyLooks = graphql(`
  query MyLooks($after: String) {
    me {
      id
      looks(first: 25, after: $after) {
        nodes {
          id
          at
          occasion
          role
          branch {
            path
            name
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);
type Looks = NonNullable<NonNullable<MyLooksQuery['me']>['looks']>;

/** Who had the member's data before him, when and why. */
export function Component() {
  const t = useTexts(texts);
  const asked = useAsk(MyLooks, {});
  return (
    <Answered asked={asked}>
      {({ me }) =>
        me?.looks ? (
          <RecordPage
            middle={t('title')}
            header={<RecordHeader name={t('title')} parts={[t('lead')]} />}
            timeline={<Lines looks={me.looks} busy={asked.refreshing} more={(after) => void asked.more({ after })} />}
          />
        ) : (
          asked.missing.length === 0 && <Empty title={t('none')} />
        )
      }
    </Answered>
  );
}

type LinesProps = { looks: Looks; busy: boolean; more: (after: string | null | undefined) => void };

function Lines({ looks: { nodes, pageInfo }, busy, more }: LinesProps) {
  const t = useTexts(texts);
  const word = useWord();
  return (
    <Section anchor="looks" title={t('looks')}>
      <p className="gx-short-row gx-mute">{t('rule')}</p>
      {nodes.length === 0 && <p className="gx-short-row">{t('nothing')}</p>}
      <ul className="gx-short">
        {nodes.map(({ id, at, occasion, role, branch }) => (
          <ShortRow key={id} aside={<Time value={at} />}>
            {word(OCCASION_WORDS[occasion])}{' '}
            <span className="gx-mute">{joined([word(ROLE_WORDS[role]), branch?.name])}</span>
          </ShortRow>
        ))}
      </ul>
      {pageInfo.hasNextPage && (
        <Button type="text" block loading={busy} onClick={() => more(pageInfo.endCursor)}>
          {t('more')}
        </Button>
      )}
    </Section>
  );
}
