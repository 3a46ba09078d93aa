import { CloseOutlined } from '@ant-design/icons';
import { type KeyboardEvent, useRef } from 'react';
import { Link } from 'react-router';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Money } from '../../../kit/values/values.tsx';
import { PRICE_PROBLEM_WORDS } from '../../../kit/words/order-words.ts';
import { ProductFinder } from '../../find/product-finder.tsx';
import { changeLine, type OrderDraft, removeLine } from './draft.ts';
import { texts } from './texts.ts';
import type { QuotedLine } from './use-quote.ts';

type Props = {
  draft: OrderDraft;
  change: (change: (draft: OrderDraft) => OrderDraft) => void;
  prices: ReadonlyMap<string, QuotedLine> | undefined;
  fresh: boolean;
  problems: ReadonlyMap<string, string>;
  /** Enter on the empty line. */
  onDone: () => void;
};

/** The fields of a line, by its key; the page moves the focus among them. */
export const productField = (key: string) => `[data-product="${key}"] input`;
const quantityField = (key: string) => `[data-quantity="${key}"]`;
export function focusOn(selector: string): void {
  // the field may be drawn only with the next state
  setTimeout(() => {
    const field = document.querySelector<HTMLInputElement>(selector);
    field?.focus();
    field?.select?.();
  });
}

/** Lines of an order: product, quantity, and what the quote says of each. */
export function Lines({ draft, change, prices, fresh, problems, onDone }: Props) {
  const t = useTexts(texts);
  const latest = useRef(draft);
  latest.current = draft;
  const remove = (key: string) => {
    const next = removeLine(latest.current, key);
    change(() => next);
    focusOn(productField(next.lines.at(-1)?.key ?? ''));
  };
  const onRowKey = (event: KeyboardEvent, key: string) => {
    if (!(event.ctrlKey || event.metaKey) || (event.key !== 'Delete' && event.key !== 'Backspace')) return;
    event.preventDefault();
    remove(key);
  };
  return (
    <table className="gx-lines" aria-label={t('lines')}>
      <thead>
        <tr>
          <th scope="col">{t('product')}</th>
          <th scope="col" className="gx-number">
            {t('quantity')}
          </th>
          <th scope="col" className="gx-number">
            {t('unitPrice')}
          </th>
          <th scope="col">{t('rule')}</th>
          <th scope="col" className="gx-number">
            {t('amount')}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {draft.lines.map(({ key, text, product, quantity }, index) => {
          const count = index + 1;
          const price = product && prices?.get(key);
          const problem = problems.get(`${key} productId`);
          const quantityProblem = problems.get(`${key} quantity`);
          return (
            <tr key={key} onKeyDown={(event) => onRowKey(event, key)}>
              <td data-product={key}>
                <ProductFinder
                  label={`${t('line', { count })} ${t('product')}`}
                  text={text}
                  onText={(typed) => change((old) => changeLine(old, key, { text: typed, product: undefined }))}
                  onPick={({ id, code, name, unit }) => {
                    change((old) =>
                      changeLine(old, key, { product: { id, code, name, unit }, text: `${code} ${name}` }),
                    );
                    // found late: the clerk is further on already
                    if (document.activeElement?.closest('[data-product]')?.getAttribute('data-product') === key)
                      focusOn(quantityField(key));
                  }}
                  onWait={() => focusOn(quantityField(key))}
                  onUnsure={() => {
                    // led back only from where Enter had led on; elsewhere the line says it
                    if (document.activeElement?.getAttribute('data-quantity') === key) focusOn(productField(key));
                  }}
                  onLeave={onDone}
                  problem={problem}
                />
              </td>
              <td className="gx-number">
                <input
                  className="gx-input gx-number"
                  data-quantity={key}
                  inputMode="decimal"
                  aria-label={`${t('line', { count })} ${t('quantity')}`}
                  aria-invalid={quantityProblem ? true : undefined}
                  aria-describedby={quantityProblem ? `${key}-quantity-problem` : undefined}
                  value={quantity}
                  disabled={!product && text === ''}
                  onFocus={(event) => event.target.select()}
                  onChange={(event) => change((old) => changeLine(old, key, { quantity: event.target.value }))}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing)
                      return;
                    event.preventDefault();
                    focusOn(productField(latest.current.lines[index + 1]?.key ?? ''));
                  }}
                />
                {quantityProblem && (
                  <span className="gx-problem" id={`${key}-quantity-problem`}>
                    {quantityProblem}
                  </span>
                )}
              </td>
              <Priced price={price} fresh={fresh} unit={product?.unit} />
              <td>
                {product && (
                  <button
                    type="button"
                    className="gx-bare"
                    tabIndex={-1}
                    aria-label={t('remove', { count })}
                    onClick={() => remove(key)}
                  >
                    <CloseOutlined />
                  </button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

type PricedProps = { price: QuotedLine | undefined; fresh: boolean; unit: string | undefined };

function Priced({ price, fresh, unit }: PricedProps) {
  const t = useTexts(texts);
  const word = useWord();
  const stale = fresh ? '' : ' gx-stale';
  if (!price) return <td colSpan={3} className="gx-line-empty" />;
  if (price.problem) {
    const why = PRICE_PROBLEM_WORDS[price.problem];
    return (
      <td colSpan={3} className="gx-problem">
        {why ? word(why) : price.problem}
      </td>
    );
  }
  const name = price.rule?.name ?? price.ruleVersion;
  return (
    <>
      <td className={`gx-number${stale}`} data-label={t('unitPrice')}>
        <Money value={price.unitPrice} />
        {unit && <span className="gx-mute"> / {unit}</span>}
      </td>
      <td className={stale} data-label={t('rule')}>
        {price.rule?.priceList ? (
          <Link to={`/orders/prices/${price.rule.priceList.id}`} tabIndex={-1} className="gx-rule">
            {name}
          </Link>
        ) : (
          <span className="gx-rule">{name}</span>
        )}
      </td>
      <td className={`gx-number${stale}`} data-label={t('amount')}>
        <Money value={price.gross} />
      </td>
    </>
  );
}
