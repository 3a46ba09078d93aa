import { LinkButton } from '../../../kit/address/link-button.tsx';
import { useTexts } from '../../../kit/language/texts.ts';
import { one, useListState } from '../../../kit/list/list-state.ts';
import { ofCustomer } from '../../../kit/list/of-customer.tsx';
import { Postings } from '../../../kit/postings/posting-list.tsx';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { texts } from './texts.ts';

/** What members offer and look for; what is past, withdrawn and hidden where it is asked for. */
export function Component() {
  const t = useTexts(texts);
  const may = useMay();
  const [{ filters }] = useListState();
  const customer = one(filters, 'customer');
  const to = `/members/postings/new?customer=${customer}`;
  const mayPost = may('customers.customer.post') && customer !== undefined;
  return (
    <Postings
      root="/members/postings"
      {...(mayPost ? { create: to } : {})}
      actions={
        mayPost && (
          <LinkButton type="primary" to={to}>
            {t('forCustomer')}
          </LinkButton>
        )
      }
      own={{
        filters: [
          ofCustomer(t('poster')),
          ...(may('customers.posting.moderate')
            ? [{ key: 'reported', label: t('reported'), kind: 'yes-no' as const }]
            : []),
        ],
        asked: (given) => ({
          ...(one(given, 'customer') ? { customerId: one(given, 'customer') as string } : {}),
          ...(one(given, 'reported') ? { reported: one(given, 'reported') === 'true' } : {}),
        }),
      }}
    />
  );
}
