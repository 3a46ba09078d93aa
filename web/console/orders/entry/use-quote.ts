import { useMemo, useRef } from 'react';
import type { OrderQuoteQuery } from '../../../generated/graphql.ts';
import { graphql } from '../../../generated/index.ts';
import { skipToken, useAsk } from '../../../kit/api/use-ask.ts';
import { useLater } from '../../../kit/find/use-later.ts';
import { type OrderDraft, placeOf, priceable } from './draft.ts';

const OrderQuote = graphql(`
  query OrderQuote($customerId: ID!, $lines: [PriceQuoteLineInput!]!, $discount: Decimal) {
    priceQuote(customerId: $customerId, lines: $lines, discount: $discount) {
      tier
      lines {
        rule {
          id
          name
          priceList {
            id
            name
          }
        }
        ruleVersion
        unitPrice {
          amount
          currency
        }
        listGross {
          amount
          currency
        }
        gross {
          amount
          currency
        }
        problem
      }
      discount {
        amount
        currency
      }
      total {
        amount
        currency
      }
      tax {
        amount
        currency
      }
    }
  }
`);
export type Quote = NonNullable<OrderQuoteQuery['priceQuote']>;
export type QuotedLine = Quote['lines'][number];

const NONE: ReadonlyMap<string, string> = new Map();

/** What the draft would cost today, line by line. While a change is being priced the last prices stand, marked stale. */
export function useQuote(draft: OrderDraft) {
  const now = useMemo(() => ({ customerId: draft.customer?.id, ...priceable(draft) }), [draft]);
  const settled = useLater(JSON.stringify(now), 200);
  const { customerId, keys, lines, discount } = useMemo(() => JSON.parse(settled) as typeof now, [settled]);
  const asked = useAsk(
    OrderQuote,
    customerId && lines.length > 0 ? { customerId, lines, ...(discount ? { discount } : {}) } : skipToken,
  );
  const last = useRef<{ customerId: string; quote: Quote; of: ReadonlyMap<string, QuotedLine> } | undefined>(undefined);
  const quote = asked.data?.priceQuote;
  if (customerId && quote) {
    const of = new Map(keys.flatMap((key, index) => (quote.lines[index] ? [[key, quote.lines[index]]] : [])));
    last.current = { customerId, quote, of };
  }
  const known = now.lines.length > 0 && last.current?.customerId === now.customerId ? last.current : undefined;
  const fresh = settled === JSON.stringify(now) && Boolean(quote);
  const { problem } = asked;
  // a refusal of what is typed stands at its field, as one of the order itself does
  const refused = problem?.kind === 'bad-input' && settled === JSON.stringify(now);
  return {
    problems: refused ? new Map([[placeOf(problem.path, draft), problem.message]]) : NONE,
    quote: known?.quote,
    of: known?.of,
    fresh: fresh || refused || now.lines.length === 0,
  };
}
