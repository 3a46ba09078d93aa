import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { readAppSettings } from '../../kit/app/settings.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { FileTicket, ObjectFileTicket } from './fields-query.ts';
import { texts } from './texts.ts';

/** Whose file it is. */
export type Holder = { type: 'CUSTOMER' | 'CONTACT' | 'OBJECT_RECORD'; id: string };
type Props = { of: Holder; field: string; label: string; name: string | null };

/** A file that a record holds: what opens it is asked for when it is opened, under the rights of that moment. */
export default function FileLink({ of, field, label, name }: Props) {
  const t = useTexts(texts);
  const client = useApolloClient();
  const [state, setState] = useState<'ready' | 'asking' | 'failed'>('ready');
  const open = async () => {
    setState('asking');
    const [ticket, settings] = await Promise.all([
      of.type === 'OBJECT_RECORD' ? ofObject(client, of.id, field) : ofNode(client, { ...of, type: of.type }, field),
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

type Node = { type: 'CUSTOMER' | 'CONTACT'; id: string };
async function ofNode(client: ApolloClient, of: Node, key: string): Promise<string | undefined> {
  const { data } = await client.query({ query: FileTicket, variables: { ...of, key }, ...AT_ONCE });
  const node = data?.node;
  return node && 'customFields' in node ? node.customFields?.[0]?.file?.ticket : undefined;
}

async function ofObject(client: ApolloClient, recordId: string, key: string): Promise<string | undefined> {
  const { data } = await client.query({ query: ObjectFileTicket, variables: { recordId, key }, ...AT_ONCE });
  return data?.objectRecord?.customFields?.[0]?.file?.ticket;
}
