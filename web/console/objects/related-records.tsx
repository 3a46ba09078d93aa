import { Button } from 'antd';
import { Link } from 'react-router';
import { useAsk } from '../../kit/api/use-ask.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { ShortList, ShortRow } from '../../kit/record/section.tsx';
import { ObjectRecordsNaming } from './objects-query.ts';
import { texts } from './texts.ts';

/** The records that name this one, the newest first; nothing is shown where there are none. */
export function RelatedRecords({ id }: { id: string }) {
  const t = useTexts(texts);
  const asked = useAsk(ObjectRecordsNaming, { id });
  const { nodes = [], pageInfo } = asked.data?.objectRecord?.objectRecords ?? {};
  if (nodes.length === 0) return null;
  return (
    <ShortList title={t('related')}>
      {nodes.map(({ id: record, name, object }) => (
        <ShortRow key={record} aside={object.label}>
          <Link to={`/objects/${object.key}/${record}`}>{name}</Link>
        </ShortRow>
      ))}
      {pageInfo?.hasNextPage && (
        <ShortRow>
          <Button size="small" type="link" onClick={() => void asked.more({ after: pageInfo.endCursor })}>
            {t('moreRelated')}
          </Button>
        </ShortRow>
      )}
    </ShortList>
  );
}
