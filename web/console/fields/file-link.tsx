import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { readAppSettings } from '../../kit/app/settings.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { FileTicket, ObjectFileTicket } from './fields-query.ts';
import { texts } from './texts.ts';

type Props = { field: string; label: string; name: string | null } & ({ customerId: string } | { recordId: string });

/** A file that a customer or a record of an object holds: what opens it is asked for when it is opened, under the rights of that moment. */
export default function FileLink({ field, label, name, ...of }: Props) {
  const t = useTexts(texts);
  const client = useApolloClient();
  const [state, setState] = useState<'ready' | 'asking' | 'failed'>('ready');
  const open = async () => {
    setState('asking');
    const [ticket, settings] = await Promise.all([
      'customerId' in of ? ofCustomer(client, of.customerId, field) : ofRecord(client, of.recordId, field),
      readAppSettings('console'),
    ]).catch(() => []);
    if (!ticket || !settings) return setState('failed');
    const link = document.createElement('a');
    // it comes to be kept, so that this page stays
    link.href = `${settings.files}/${ticket}`;
    link.download = name ?? '';
    link.click();
    setState('ready');
  };
  return (
    <>
      <Button
        type="link"
        size="small"
        style={{ paddingInline: 0, height: 'auto', whiteSpace: 'normal', textAlign: 'start' }}
        loading={state === 'asking'}
        aria-label={t('openFile', { field: label, name: name ?? t('attached') })}
        onClick={() => void open()}
      >
        {name ?? t('attached')}
      </Button>
      {state === 'failed' && (
        <div className="gx-refusal" role="alert">
          {t('notOpened')}
        </div>
      )}
    </>
  );
}

const AT_ONCE = { fetchPolicy: 'no-cache', errorPolicy: 'all' } as const;

async function ofCustomer(client: ApolloClient, customerId: string, key: string): Promise<string | undefined> {
  const { data } = await client.query({ query: FileTicket, variables: { customerId, key }, ...AT_ONCE });
  return data?.customer?.customFields?.[0]?.file?.ticket;
}

async function ofRecord(client: ApolloClient, recordId: string, key: string): Promise<string | undefined> {
  const { data } = await client.query({ query: ObjectFileTicket, variables: { recordId, key }, ...AT_ONCE });
  return data?.objectRecord?.customFields?.[0]?.file?.ticket;
}
