import { Select } from 'antd';
import { useState } from 'react';
import { graphql } from '../../generated/index.ts';
import { useAsk } from '../../kit/api/use-ask.ts';
import { useLater } from '../../kit/find/use-later.ts';
import { clearable } from '../../kit/form/clearable.tsx';
import { joined } from '../../kit/language/apart.ts';
import { useTexts, useWord } from '../../kit/language/texts.ts';
import { CustomerName } from '../../kit/people/customer-name.tsx';
import { texts } from './texts.ts';

const CustomersNamed = graphql(`
  query CustomersNamed($text: String!) {
    customers(filter: { text: $text }, first: 20) {
      nodes {
        id
        name
        number
      }
    }
  }
`);

type Props = {
  id?: string;
  label: string;
  several: boolean;
  value: readonly string[];
  change: (ids: readonly string[]) => void;
  invalid?: boolean;
  describedBy?: string | undefined;
};
type Chosen = { value: string; label?: unknown };

/** One customer, or several: found by number, name or pinyin, shown by name. */
export default function CustomersField({ id, label, several, value, change, invalid, describedBy }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  const [typed, setTyped] = useState('');
  const text = useLater(typed.trim());
  const asked = useAsk(CustomersNamed, { text });
  const found = asked.data?.customers?.nodes ?? [];
  const held: Chosen[] = value.map((each) => ({ value: each, label: <CustomerName id={each} /> }));
  return (
    <Select<Chosen | Chosen[]>
      {...(id ? { id } : { 'aria-label': label })}
      {...(invalid ? { status: 'error' as const } : {})}
      aria-invalid={invalid ?? false}
      aria-describedby={describedBy}
      {...(several ? { mode: 'multiple' as const } : {})}
      style={{ width: '100%' }}
      labelInValue
      allowClear={clearable(word)}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={asked.loading}
      notFoundContent={asked.missing.length > 0 ? t('missing') : asked.loading ? t('asking') : t('noSuch')}
      options={found.map(({ id: each, name, number }) => ({
        value: each,
        label: joined([name, number]),
      }))}
      value={several ? held : (held[0] ?? (null as unknown as Chosen))}
      onChange={(next) => {
        const chosen = next === undefined || next === null ? [] : Array.isArray(next) ? next : [next];
        setTyped('');
        change(chosen.map((each) => each.value));
      }}
    />
  );
}
