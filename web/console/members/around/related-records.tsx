import { Button } from 'antd';
import { Link } from 'react-router';
import { useTexts } from '../../../kit/language/texts.ts';
import { useLive } from '../../../kit/live/use-live.tsx';
import { ShortList, ShortRow } from '../../../kit/record/section.tsx';
import { ObjectRecordsOfCustomer } from './queries.ts';
import { texts } from './texts.ts';

/** Records of the firm's objects that name the customer; nothing is shown where there are none. */
export default function RelatedRecords({ customerId: id }: { customerId: string }) {
  const t = useTexts(texts);
  const asked = useLive(ObjectRecordsOfCustomer, { id });
  const { nodes = [], pageInfo } = asked.data?.customer?.objectRecords ?? {};
  if (nodes.length === 0) return null;
  return (
    <ShortList title={t('objectRecords')}>
      {nodes.map(({ id: record, name, object }) => (
        <ShortRow key={record} aside={object.label}>
          <Link to={`/objects/${object.key}/${record}`}>{name}</Link>
        </ShortRow>
      ))}
      {pageInfo?.hasNextPage && (
        <ShortRow>
          <Button size="small" type="link" onClick={() => void asked.more({ after: pageInfo.endCursor })}>
            {t('moreRecords')}
          </Button>
        </ShortRow>
      )}
    </ShortList>
  );
}
