import { type FragmentType, readFragment } from '../../../generated/index.ts';
import { joined } from '../../../kit/language/apart.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Section, ShortRow } from '../../../kit/record/section.tsx';
import { Day, Money, Quantity, Tag, Time } from '../../../kit/values/values.tsx';
import { METHOD_WORDS, REASON_WORDS } from '../../../kit/words/order-words.ts';
import { OrderInstalments, OrderReceipts, OrderReturns } from './order.ts';
import { texts } from './texts.ts';

/** The plan by due day: what is left of each part, and what is late. */
export function InstalmentsSection({ order }: { order: FragmentType<typeof OrderInstalments> }) {
  const t = useTexts(texts);
  const word = useWord();
  const { instalments } = readFragment(OrderInstalments, order);
  return (
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
  );
}

/** Money that came in; it adds up to what was received. */
export function ReceiptsSection({ order }: { order: FragmentType<typeof OrderReceipts> }) {
  const t = useTexts(texts);
  const word = useWord();
  const { nodes } = readFragment(OrderReceipts, order).receipts;
  return (
    <Section anchor="receipts" title={t('receipts')}>
      {nodes.length === 0 && <p className="gx-short-row gx-mute">{t('noReceipts')}</p>}
      <ul className="gx-short">
        {nodes.map(({ id, receivedOn, method, amount, reference, recordedBy }) => (
          <ShortRow key={id} aside={<Money value={amount} />}>
            <Day value={receivedOn} /> {joined([word(METHOD_WORDS[method]), reference, recordedBy?.name])}
          </ShortRow>
        ))}
      </ul>
    </Section>
  );
}

/** What came back, with what it took from the total. */
export function ReturnsSection({ order }: { order: FragmentType<typeof OrderReturns> }) {
  const t = useTexts(texts);
  const word = useWord();
  const { nodes } = readFragment(OrderReturns, order).returns;
  return (
    <Section anchor="returns" title={t('returns')}>
      {nodes.length === 0 && <p className="gx-short-row gx-mute">{t('noReturns')}</p>}
      <ul className="gx-short">
        {nodes.map(({ id, line, quantity, gross, reason, note, returnedAt }) => (
          <ShortRow key={id} aside={<Money value={gross} />}>
            {line?.productName} <Quantity value={quantity} unit={line?.unit} /> ·{' '}
            {joined([word(REASON_WORDS[reason]), note])} · <Time value={returnedAt} />
          </ShortRow>
        ))}
      </ul>
    </Section>
  );
}
