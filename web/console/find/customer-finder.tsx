import type { Ref } from 'react';
import type { FindCustomersQuery } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { skipToken, useAsk } from '../../kit/api/use-ask.ts';
import { Finder } from '../../kit/find/finder.tsx';
import { useFound } from '../../kit/find/use-found.ts';
import { useLater } from '../../kit/find/use-later.ts';
import { joined } from '../../kit/language/apart.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { Missing } from '../../kit/states/states.tsx';
import { texts } from './texts.ts';

const FindCustomers = graphql(`
  query FindCustomers($text: String!) {
    customers(filter: { text: $text }, first: 8) {
      nodes {
        id
        name
        number
        tier {
          code
          name
        }
        basic {
          mobile {
            number
          }
          city {
            name
          }
        }
      }
    }
  }
`);
export type FoundCustomer = NonNullable<FindCustomersQuery['customers']>['nodes'][number];

type Props = {
  text: string;
  onText: (text: string) => void;
  onPick: (customer: FoundCustomer) => void;
  problem?: string | undefined;
  inputRef?: Ref<HTMLInputElement>;
  autoFocus?: boolean;
  label?: string;
};

/** Finds a customer by digits of a number, name, pinyin or initials; several persons on one number are a choice. */
export function CustomerFinder({ text, onText, onPick, problem, inputRef, autoFocus = false, label }: Props) {
  const t = useTexts(texts);
  const wanted = useLater(text.trim());
  const asked = useAsk(FindCustomers, wanted === '' ? skipToken : { text: wanted });
  const items = asked.data?.customers?.nodes;
  return (
    <>
      <Finder
        label={label ?? t('customer')}
        placeholder={t('customerHint')}
        text={text}
        onText={onText}
        found={useFound(wanted, items)}
        keyOf={({ id }) => id}
        onPick={onPick}
        exact={({ number }, typed) => number?.toLowerCase() === typed.toLowerCase()}
        problem={problem}
        {...(inputRef ? { inputRef } : {})}
        autoFocus={autoFocus}
      >
        {({ name, number, tier, basic }) => (
          <>
            <b>{name}</b>{' '}
            <span className="gx-mute">{joined([number, tier?.name, basic?.mobile?.number, basic?.city?.name])}</span>
          </>
        )}
      </Finder>
      <Missing services={asked.missing} />
    </>
  );
}
