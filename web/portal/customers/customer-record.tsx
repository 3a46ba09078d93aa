import { useParams } from 'react-router';
import type { PartnerCustomerQuery } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { skipToken, useAsk } from '../../kit/api/use-ask.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { RecordHeader } from '../../kit/record/record-header.tsx';
import { RecordPage } from '../../kit/record/record-page.tsx';
import { Fact, FactGroup } from '../../kit/record/section.tsx';
import { Answered, NotFound } from '../../kit/states/states.tsx';
import { Mail, Person, Phone, Stage, TierMark } from '../../kit/values/values.tsx';
import { OrderRows, RequestRows } from '../../self-service/home/rows.tsx';
import { texts } from './texts.ts';

const PartnerCustomer = graphql(`
  query PartnerCustomer($id: ID!) {
    customer(id: $id) {
      id
      name
      number
      stage
      tier {
        code
        name
      }
      owner {
        id
        name
      }
      basic {
        mobile {
          number
          masked
        }
        phone {
          number
          masked
        }
        mail {
          address
          masked
        }
        province {
          code
          name
        }
        city {
          code
          name
        }
        address
      }
      orders(first: 5) {
        ...OrderRows
      }
      requests(first: 5) {
        ...RequestRows
      }
    }
  }
`);
type Customer = NonNullable<PartnerCustomerQuery['customer']>;

/** A customer whom the partner serves: how to reach him, his orders through the partner, his requests. */
export function Component() {
  const { id } = useParams();
  const asked = useAsk(PartnerCustomer, id ? { id } : skipToken);
  return (
    <Answered asked={asked}>
      {({ customer }) => (customer ? <Page customer={customer} /> : <NotFound asked={asked} />)}
    </Answered>
  );
}

function Page({ customer }: { customer: Customer }) {
  const t = useTexts(texts);
  const { id, name, number, stage, tier, orders, requests } = customer;
  return (
    <RecordPage
      middle={t('orders')}
      header={
        <RecordHeader
          name={name ?? ''}
          party={name ?? ''}
          tags={
            <>
              {tier && <TierMark tier={tier} />} {stage && <Stage value={stage} />}
            </>
          }
          parts={[number]}
        />
      }
      timeline={
        <>
          {orders && <OrderRows title={t('orders')} found={orders} to={`/orders?customer=${id}`} />}
          {requests && <RequestRows title={t('requests')} found={requests} to={`/requests?customer=${id}`} />}
        </>
      }
      around={<Reach customer={customer} />}
    />
  );
}

function Reach({ customer: { basic, owner } }: { customer: Customer }) {
  const t = useTexts(texts);
  const place = [basic?.province?.name, basic?.city?.name].filter(Boolean).join(' ');
  return (
    <FactGroup title={t('facts')}>
      <Fact label={t('mobile')}>
        <Phone value={basic?.mobile} />
      </Fact>
      <Fact label={t('phone')}>
        <Phone value={basic?.phone} />
      </Fact>
      <Fact label={t('mail')}>
        <Mail value={basic?.mail} />
      </Fact>
      <Fact label={t('place')}>{place}</Fact>
      <Fact label={t('address')}>{basic?.address}</Fact>
      <Fact label={t('keeper')}>
        <Person name={owner?.name} />
      </Fact>
    </FactGroup>
  );
}
