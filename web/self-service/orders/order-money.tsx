import { type FragmentType, readFragment } from '../../generated/index.ts';
import { useTexts, useWord } from '../../kit/language/texts.ts';
import { Section, ShortRow } from '../../kit/record/section.tsx';
import { Day, Money, Quantity, Tag, Time } from '../../kit/values/values.tsx';
import { METHOD_WORDS, REASON_WORDS } from '../../kit/words/order-words.ts';
import { OwnOrderMoney } from './order.ts';
import { texts } from './texts.ts';

/** What is to be paid when, what was paid, what went back. */
export function OrderMoney({ order }: { order: FragmentType<typeof OwnOrderMoney> }) {
  const t = useTexts(texts);
  const word = useWord();
  const { instalments, receipts, returns } = readFragment(OwnOrderMoney, order);
  return (
    <>
      <Section anchor="instalments" title={t('instalments')}>
        {instalments.length === 0 && <p className="gx-short-row gx-mute">{t('noInstalments')}</p>}
        <ul className="gx-short">
          {instalments.map(({ id, dueOn, method, due, open, overdue }) => (
            <ShortRow
              key={id}
              aside={
                <>
                  <Money value={due} /> · {t('open')} <Money value={open} />
                </>
              }
            >
              <Day value={dueOn} /> {word(METHOD_WORDS[method])}{' '}
              {overdue && (
                <Tag tone="red" shape="▲">
                  {t('overdue')}
                </Tag>
              )}
            </ShortRow>
          ))}
        </ul>
      </Section>
      <Section anchor="receipts" title={t('receipts')}>
        {receipts.nodes.length === 0 && <p className="gx-short-row gx-mute">{t('noReceipts')}</p>}
        <ul className="gx-short">
          {receipts.nodes.map(({ id, receivedOn, method, amount }) => (
            <ShortRow key={id} aside={<Money value={amount} />}>
              <Day value={receivedOn} /> {word(METHOD_WORDS[method])}
            </ShortRow>
          ))}
        </ul>
      </Section>
      {returns.nodes.length > 0 && (
        <Section anchor="returns" title={t('returns')}>
          <ul className="gx-short">
            {returns.nodes.map(({ id, line, quantity, gross, reason, returnedAt }) => (
              <ShortRow key={id} aside={<Money value={gross} />}>
                {line?.productName} <Quantity value={quantity} unit={line?.unit} /> · {word(REASON_WORDS[reason])} ·{' '}
                <Time value={returnedAt} />
              </ShortRow>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
