import { useApolloClient } from '@apollo/client/react';
import { useCallback, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { OpenRequestInput } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { useAsk } from '../../kit/api/use-ask.ts';
import { useCommand } from '../../kit/api/use-command.ts';
import { FormPage } from '../../kit/form/form-page.tsx';
import type { Field } from '../../kit/form/form-types.ts';
import { joined } from '../../kit/language/apart.ts';
import { optionsOf } from '../../kit/language/options.ts';
import { useTexts, useWord } from '../../kit/language/texts.ts';
import { useViewer } from '../../kit/sign-in/session-context.tsx';
import { Missing } from '../../kit/states/states.tsx';
import { KIND_WORDS } from '../../kit/words/request-words.ts';
import { OpenOwnRequest } from './request.ts';
import { texts } from './texts.ts';

const OwnOrderChoice = graphql(`
  query OwnOrderChoice {
    orders(first: 50) {
      nodes {
        id
        number
      }
    }
  }
`);
const OwnCustomerChoice = graphql(`
  query OwnCustomerChoice($filter: CustomerFilter!) {
    customers(filter: $filter, first: 20) {
      nodes {
        id
        name
        number
      }
    }
  }
`);

/** Opens a request: a member for himself, a partner for one of his customers. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { partner } = useViewer();
  const customers = useCustomers(partner);
  const asked = useAsk(OwnOrderChoice, {});
  const orders = asked.data?.orders?.nodes ?? [];
  const order = search.get('order') ?? undefined;
  const { run } = useCommand(OpenOwnRequest);
  const fields: Field[] = [
    ...(partner
      ? [{ name: 'customerId', kind: 'lookup' as const, label: t('customer'), required: true, ...customers }]
      : []),
    {
      name: 'kind',
      kind: 'choice',
      label: t('kind'),
      required: true,
      half: true,
      choices: optionsOf(KIND_WORDS, word),
    },
    {
      name: 'orderId',
      kind: 'choice',
      label: t('order'),
      half: true,
      choices: orders.map(({ id, number }) => ({ value: id, label: number })),
    },
    { name: 'subject', kind: 'text', label: t('subject'), required: true },
    { name: 'description', kind: 'long-text', label: t('description'), required: true, rows: 5 },
  ];
  return (
    <FormPage
      title={t('openTitle')}
      above={<Missing services={asked.missing} />}
      name={`request:new:${order ?? ''}`}
      initial={{ kind: 'QUESTION', orderId: order }}
      fields={fields}
      action={t('submit')}
      cancel={() => void navigate('/requests')}
      submit={(values) => run({ ...values, channel: 'WEB' } as OpenRequestInput)}
      done={({ request }) => void navigate(`/requests/${request.id}`, { replace: true })}
    />
  );
}

/** A partner's customers by what is typed, and what those found are called. */
function useCustomers(partnerId: string | undefined) {
  const client = useApolloClient();
  const names = useRef(new Map<string, string>());
  const find = useCallback(
    async (typed: string) => {
      const { data } = await client.query({
        query: OwnCustomerChoice,
        variables: { filter: { ...(partnerId ? { partnerId } : {}), ...(typed ? { text: typed } : {}) } },
        errorPolicy: 'all',
      });
      return (data?.customers?.nodes ?? []).map(({ id, name, number }) => {
        const label = joined([name, number]);
        names.current.set(id, label);
        return { value: id, label };
      });
    },
    [client, partnerId],
  );
  return { find, called: (value: string) => names.current.get(value) };
}
