import { useTexts } from '../../../kit/language/texts.ts';
import { isPositive } from '../../../kit/values/format.ts';
import { Money } from '../../../kit/values/values.tsx';
import { texts } from './texts.ts';
import type { Quote } from './use-quote.ts';

type Props = { quote: Quote | undefined; fresh: boolean; tier: string | undefined };

/** What the order comes to, told aloud when it has settled. */
export function Sums({ quote, fresh, tier }: Props) {
  const t = useTexts(texts);
  return (
    <div className={`gx-sums${fresh ? '' : ' gx-stale'}`} aria-live="polite" aria-busy={!fresh}>
      <dl>
        {quote && isPositive(quote.discount.amount) && (
          <div>
            <dt>{t('discounted')}</dt>
            <dd>
              −<Money value={quote.discount} />
            </dd>
          </div>
        )}
        {quote && (
          <div>
            <dt>{t('tax')}</dt>
            <dd>
              <Money value={quote.tax} />
            </dd>
          </div>
        )}
        <div className="gx-total">
          <dt>{t('total')}</dt>
          <dd>
            <Money value={quote?.total} />
          </dd>
        </div>
      </dl>
      {quote && (
        <p className="gx-mute">
          {fresh ? (quote.tier ? t('tier', { tier: tier ?? quote.tier }) : t('noTier')) : t('pricing')}
        </p>
      )}
    </div>
  );
}
