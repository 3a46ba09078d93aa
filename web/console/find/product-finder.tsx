import type { Ref } from 'react';
import type { FindProductsQuery } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { skipToken, useAsk } from '../../kit/api/use-ask.ts';
import { Finder } from '../../kit/find/finder.tsx';
import { useFound } from '../../kit/find/use-found.ts';
import { useLater } from '../../kit/find/use-later.ts';
import { joined } from '../../kit/language/apart.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { texts } from './texts.ts';

const FindProducts = graphql(`
  query FindProducts($text: String!) {
    products(filter: { search: $text }, first: 8) {
      nodes {
        id
        code
        name
        unit
        onSale
      }
    }
  }
`);
export type FoundProduct = NonNullable<FindProductsQuery['products']>['nodes'][number];

type Props = {
  text: string;
  onText: (text: string) => void;
  onPick: (product: FoundProduct) => void;
  onWait?: () => void;
  onUnsure?: () => void;
  onLeave?: () => void;
  problem?: string | undefined;
  inputRef?: Ref<HTMLInputElement>;
  label?: string;
};

/** Finds a product by number, name, pinyin or initials. */
export function ProductFinder({ text, onText, onPick, onWait, onUnsure, onLeave, problem, inputRef, label }: Props) {
  const t = useTexts(texts);
  const wanted = useLater(text.trim());
  const asked = useAsk(FindProducts, wanted === '' ? skipToken : { text: wanted });
  return (
    <Finder
      label={label ?? t('product')}
      placeholder={t('productHint')}
      text={text}
      onText={onText}
      found={useFound(wanted, asked.data?.products?.nodes)}
      keyOf={({ id }) => id}
      onPick={onPick}
      {...(onWait ? { onWait } : {})}
      {...(onUnsure ? { onUnsure } : {})}
      {...(onLeave ? { onLeave } : {})}
      exact={({ code }, typed) => code.toLowerCase() === typed.toLowerCase()}
      problem={problem}
      {...(inputRef ? { inputRef } : {})}
    >
      {({ code, name, unit, onSale }) => (
        <>
          <b>{name}</b> <span className="gx-mute">{joined([code, unit, onSale ? '' : t('notOnSale')])}</span>
        </>
      )}
    </Finder>
  );
}
