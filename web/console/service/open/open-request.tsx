import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { OpenRequestInput } from '../../../generated/graphql.ts';
import { graphql } from '../../../generated/index.ts';
import { skipToken, useAsk } from '../../../kit/api/use-ask.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { FormPage } from '../../../kit/form/form-page.tsx';
import { optionsOf } from '../../../kit/language/options.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Missing } from '../../../kit/states/states.tsx';
import { CHANNEL_WORDS, KIND_WORDS } from '../../../kit/words/request-words.ts';
import { CustomerField } from '../../find/customer-field.tsx';
import { texts } from '../texts.ts';

const OpenRequest = graphql(`
  mutation OpenRequest($input: OpenRequestInput!) {
    openRequest(input: $input) {
      ... on OpenRequestSuccess {
        request {
          id
        }
      }
      ...RefusalParts
    }
  }
`);
const RequestCustomer = graphql(`
  query RequestCustomer($id: ID!) {
    customer(id: $id) {
      id
      name
      orders(first: 10) {
        nodes {
          id
          number
        }
      }
    }
  }
`);

/** Opens a request for a customer, from any channel. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const given = search.get('customer') ?? undefined;
  const [customerId, setCustomerId] = useState(given);
  const asked = useAsk(RequestCustomer, customerId ? { id: customerId } : skipToken);
  const customer = asked.data?.customer;
  const { run } = useCommand(OpenRequest);
  return (
    <FormPage
      title={t('openTitle')}
      above={<Missing services={asked.missing} />}
      name={`request:new:${given ?? ''}`}
      initial={{ kind: 'QUESTION', channel: 'PHONE', customerId: given }}
      fields={[
        {
          name: 'customerId',
          kind: 'own',
          label: t('customer'),
          required: true,
          draw: ({ value, change }) => (
            <CustomerField
              value={typeof value === 'string' ? value : undefined}
              change={(id) => {
                change(id);
                setCustomerId(id);
              }}
            />
          ),
        },
        {
          name: 'kind',
          kind: 'choice',
          label: t('kind'),
          required: true,
          half: true,
          choices: optionsOf(KIND_WORDS, word),
        },
        {
          name: 'channel',
          kind: 'choice',
          label: t('channel'),
          required: true,
          half: true,
          choices: optionsOf(CHANNEL_WORDS, word),
        },
        { name: 'subject', kind: 'text', label: t('subject'), required: true },
        { name: 'description', kind: 'long-text', label: t('description'), required: true, rows: 5 },
        {
          name: 'orderId',
          kind: 'choice',
          label: t('order'),
          half: true,
          choices: (customer?.orders?.nodes ?? []).map(({ id, number }) => ({ value: id, label: number })),
        },
      ]}
      action={t('open')}
      cancel={() => void navigate('/service')}
      submit={(values) => run(values as OpenRequestInput)}
      done={({ request }) => void navigate(`/service/${request.id}`, { replace: true })}
    />
  );
}
