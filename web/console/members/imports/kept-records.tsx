import { Button } from 'antd';
import { Link } from 'react-router';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { Section, ShortRow } from '../../../kit/record/section.tsx';
import { Answered } from '../../../kit/states/states.tsx';
import { ImportKeptRecords } from './imports-query.ts';
import { texts } from './texts.ts';

const PAGE = 50;

/** Records of an object that an undo left, for somebody has used them since. */
export function KeptRecords({ id, object }: { id: string; object: string }) {
  const t = useTexts(texts);
  const asked = useAsk(ImportKeptRecords, { id, first: PAGE });
  return (
    <Section title={t('keptRecords')}>
      <Answered asked={asked} lines={3}>
        {({ importJob }) => (
          <>
            <ul className="gx-short">
              {(importJob?.keptRecords?.nodes ?? []).map((each) => (
                <ShortRow key={each.id}>
                  <Link to={`/objects/${object}/${each.id}`}>{each.name}</Link>
                </ShortRow>
              ))}
            </ul>
            {importJob?.keptRecords?.pageInfo.hasNextPage && (
              <Button
                type="link"
                loading={asked.refreshing}
                onClick={() => void asked.more({ after: importJob.keptRecords?.pageInfo.endCursor })}
              >
                {t('moreKept')}
              </Button>
            )}
          </>
        )}
      </Answered>
    </Section>
  );
}
