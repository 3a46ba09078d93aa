import { Button } from 'antd';
import { Link } from 'react-router';
import { readFragment } from '../../generated/index.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { useLive } from '../../kit/live/use-live.tsx';
import { texts as common } from '../../kit/postings/texts.ts';
import { RecordHeader } from '../../kit/record/record-header.tsx';
import { RecordPage } from '../../kit/record/record-page.tsx';
import { Section } from '../../kit/record/section.tsx';
import { Answered, Empty } from '../../kit/states/states.tsx';
import { Inquiry } from './inquiry.tsx';
import { InquiryParts, MyInquiries } from './postings-query.ts';
import { texts } from './texts.ts';

const PAGE = 20;

/** What the member asked about others' postings, also of those that are gone. */
export function Component() {
  const t = useTexts(texts);
  const tCommon = useTexts(common);
  const asked = useLive(MyInquiries, { first: PAGE });
  return (
    <Answered asked={asked}>
      {({ myInquiries }) => {
        const { nodes = [], pageInfo } = myInquiries ?? {};
        return (
          <RecordPage
            middle={tCommon('title')}
            header={<RecordHeader name={t('asked')} parts={[]} />}
            timeline={
              <Section title={tCommon('title')}>
                {nodes.length === 0 ? (
                  <Empty title={t('noneAsked')} />
                ) : (
                  <ul className="gx-short">
                    {nodes.map((node) => (
                      <Inquiry
                        key={node.id}
                        inquiry={readFragment(InquiryParts, node)}
                        about={
                          node.posting ? (
                            <Link to={`/postings/${node.posting.id}`}>{node.posting.title}</Link>
                          ) : (
                            <span className="gx-mute">{t('gone')}</span>
                          )
                        }
                      />
                    ))}
                  </ul>
                )}
                {pageInfo?.hasNextPage && (
                  <Button loading={asked.refreshing} onClick={() => void asked.more({ after: pageInfo.endCursor })}>
                    {tCommon('more')}
                  </Button>
                )}
              </Section>
            }
          />
        );
      }}
    </Answered>
  );
}
