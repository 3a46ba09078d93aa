import { Button } from 'antd';
import { useMemo } from 'react';
import { useParams } from 'react-router';
import type { CustomerTiesQuery } from '../../../generated/graphql.ts';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { joined } from '../../../kit/language/apart.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Network } from '../../../kit/network/network.tsx';
import { Answered, Empty, NotFound } from '../../../kit/states/states.tsx';
import { NameHead } from '../words/name-head.tsx';
import { CONTACT_ROLE_WORDS } from '../words/standing-words.ts';
import { networkOf } from './network-of.ts';
import { texts } from './texts.ts';
import { CustomerTies } from './ties-query.ts';
import '../sheet.css';

/** Contacts; more than a drawing shows at a glance. */
const PAGE = 50;

/** Who ties an organisation to others: its contacts and the organisations that they serve as well. */
export function Component() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const asked = useAsk(CustomerTies, { id, first: PAGE });
  return (
    <Answered asked={asked}>
      {({ customer }) => {
        if (!customer) return <NotFound asked={asked} />;
        const page = customer.contacts?.pageInfo;
        return (
          <div className="gx-sheet">
            <NameHead id={id} name={customer.name} title={t('page')} />
            {customer.contacts && <Ties customer={customer} />}
            {page?.hasNextPage && (
              <Button onClick={() => void asked.more({ after: page.endCursor })}>{t('more')}</Button>
            )}
          </div>
        );
      }}
    </Answered>
  );
}

function Ties({ customer }: { customer: NonNullable<CustomerTiesQuery['customer']> }) {
  const t = useTexts(texts);
  const word = useWord();
  const { nodes, ties } = useMemo(
    () =>
      networkOf(customer, ({ title, role }) => joined([title, role && word(CONTACT_ROLE_WORDS[role])]) || t('contact')),
    [customer, t, word],
  );
  if (ties.length === 0) return <Empty title={t('none')} text={t('noneText')} />;
  return <Network title={t('page')} nodes={nodes} ties={ties} />;
}
