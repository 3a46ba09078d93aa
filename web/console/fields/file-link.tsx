import { useApolloClient } from '@apollo/client/react';
import { Button } from 'antd';
import { useState } from 'react';
import { readAppSettings } from '../../kit/app/settings.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { FileTicket } from './fields-query.ts';
import { texts } from './texts.ts';

type Props = { customerId: string; field: string; label: string; name: string | null };

/** A file that a customer holds: what opens it is asked for when it is opened, under the rights of that moment. */
export default function FileLink({ customerId, field, label, name }: Props) {
  const t = useTexts(texts);
  const client = useApolloClient();
  const [state, setState] = useState<'ready' | 'asking' | 'failed'>('ready');
  const open = async () => {
    setState('asking');
    const variables = { customerId, key: field };
    const [asked, settings] = await Promise.all([
      client.query({ query: FileTicket, variables, fetchPolicy: 'no-cache', errorPolicy: 'all' }),
      readAppSettings('console'),
    ]).catch(() => []);
    const ticket = asked?.data?.customer?.customFields?.[0]?.file?.ticket;
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
