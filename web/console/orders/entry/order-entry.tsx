import { Button } from 'antd';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { graphql } from '../../../generated/index.ts';
import { skipToken, useAsk } from '../../../kit/api/use-ask.ts';
import { useDraft } from '../../../kit/form/drafts.ts';
import { joined } from '../../../kit/language/apart.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { Missing } from '../../../kit/states/states.tsx';
import { CustomerFinder } from '../../find/customer-finder.tsx';
import { emptyDraft, type OrderDraft } from './draft.ts';
import { focusOn, Lines, productField } from './lines.tsx';
import { Sums } from './sums.tsx';
import { Terms } from './terms.tsx';
import { texts } from './texts.ts';
import { usePlaceOrder } from './use-place-order.ts';
import { useQuote } from './use-quote.ts';
import './entry.css';

const CustomerToOrderFor = graphql(`
  query CustomerToOrderFor($id: ID!) {
    customer(id: $id) {
      id
      name
      number
      tier {
        code
        name
      }
    }
  }
`);

/** Order entry: customer, lines, terms, place; the whole with the keyboard alone while the member is on the phone. */
export function Component() {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const empty = useRef(emptyDraft());
  const { value: draft, change: setDraft, done } = useDraft<OrderDraft>('order', empty.current);
  /** The next order is another one: it has an id of its own. */
  const drop = () => {
    setDraft(emptyDraft());
    done();
  };
  const { quote, of, fresh, problems: unpriced } = useQuote(draft);
  const placing = usePlaceOrder(draft, (placed) => {
    done();
    void navigate(placed ? `/orders/${placed.id}` : '/orders');
  });
  const { notice, placed, busy } = placing;
  const problems = useMemo(() => new Map([...placing.problems, ...unpriced]), [placing.problems, unpriced]);
  // what is refused has the focus, so that the keyboard alone puts it right
  const { refused } = placing;
  useEffect(() => {
    if (refused.places.size > 0) focusOn('.gx-order-entry [aria-invalid="true"]');
  }, [refused]);
  const button = useRef<HTMLButtonElement>(null);
  const noticeId = useId();

  const wanted = search.get('customer') ?? undefined;
  const asked = useAsk(CustomerToOrderFor, wanted && !draft.customer ? { id: wanted } : skipToken);
  const given = asked.data?.customer;
  useEffect(() => {
    if (!given || draft.customer) return;
    setDraft((old) => ({ ...old, customer: customerOf(given) }));
    focusOn(productField(draft.lines.at(-1)?.key ?? ''));
  }, [given, draft, setDraft]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void placing.run();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key that works from every field of the page
    <div className="gx-order-entry" onKeyDown={onKeyDown}>
      <header className="gx-order-entry-head">
        <h1>{t('title')}</h1>
        <span className="gx-mute gx-desk">{t('keys')}</span>
        <Missing services={asked.missing} />
      </header>
      <section className="gx-order-entry-main">
        {draft.customer ? (
          <Chosen
            customer={draft.customer}
            problem={problems.get('customerId')}
            onChange={() => setDraft((old) => ({ ...old, customer: undefined, customerText: '' }))}
          />
        ) : (
          <CustomerFinder
            autoFocus
            text={draft.customerText}
            onText={(customerText) => setDraft((old) => ({ ...old, customerText }))}
            onPick={(found) => {
              setDraft((old) => ({ ...old, customer: customerOf(found) }));
              focusOn(productField(draft.lines.at(-1)?.key ?? ''));
            }}
            problem={problems.get('customerId')}
          />
        )}
        <Lines
          draft={draft}
          change={setDraft}
          prices={of}
          fresh={fresh}
          problems={problems}
          onDone={() => focusOn('[data-field="discount"]')}
        />
      </section>
      <section className="gx-order-entry-side">
        <Terms draft={draft} change={setDraft} problems={problems} onDone={() => button.current?.focus()} />
        <Sums quote={quote} fresh={fresh} tier={draft.customer?.tier} />
        {notice && (
          <p role="alert" className="gx-problem" id={noticeId}>
            {notice}
          </p>
        )}
        <div className="gx-order-entry-actions">
          <Button
            ref={button}
            type="primary"
            loading={busy}
            onClick={() => void placing.run()}
            {...(notice ? { 'aria-describedby': noticeId } : {})}
          >
            {t(placed ? 'planAgain' : busy ? 'placing' : 'place')}
          </Button>
          {placed ? (
            <Link to={`/orders/${placed.id}`} onClick={drop}>
              {t('toOrder')}
            </Link>
          ) : (
            <Button disabled={busy} onClick={drop}>
              {t('clear')}
            </Button>
          )}
        </div>
      </section>
    </div>
  );
}

type Given = { id: string; name?: string | null; number?: string | null; tier?: { name: string } | null };
const customerOf = ({ id, name, number, tier }: Given) => ({
  id,
  name: name ?? '',
  number: number ?? undefined,
  tier: tier?.name,
});

type ChosenProps = { customer: NonNullable<OrderDraft['customer']>; problem: string | undefined; onChange: () => void };

function Chosen({ customer: { id, name, number, tier }, problem, onChange }: ChosenProps) {
  const t = useTexts(texts);
  return (
    <div className="gx-chosen">
      <div>
        <Link to={`/members/${id}`} aria-label={`${t('openCustomer')}: ${name}`}>
          <b>{name}</b>
        </Link>{' '}
        <span className="gx-mute">{joined([number, tier])}</span>
        {problem && <span className="gx-problem">{problem}</span>}
      </div>
      <Button size="small" onClick={onChange}>
        {t('change')}
      </Button>
    </div>
  );
}
