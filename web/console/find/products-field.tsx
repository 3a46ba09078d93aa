import { Select } from 'antd';
import { useState } from 'react';
import { graphql } from '../../generated/index.ts';
import { useAsk } from '../../kit/api/use-ask.ts';
import { useLater } from '../../kit/find/use-later.ts';

const ProductChoice = graphql(`
  query ProductChoice($text: String) {
    products(filter: { search: $text }, first: 20) {
      nodes {
        id
        code
        name
      }
    }
  }
`);

type Props = {
  id: string;
  value: readonly string[];
  /** What those that are there from the start are called. */
  called: ReadonlyMap<string, string>;
  change: (ids: readonly string[]) => void;
};

/** Several products, found by number, name or pinyin. */
export function ProductsField({ id, value, called, change }: Props) {
  const [typed, setTyped] = useState('');
  const [names, setNames] = useState(called);
  const text = useLater(typed.trim());
  const found = useAsk(ProductChoice, text === '' ? {} : { text }).data?.products?.nodes ?? [];
  const options = found.map((product) => ({ value: product.id, label: `${product.name} · ${product.code}` }));
  const nameOf = (each: string) => names.get(each) ?? options.find((option) => option.value === each)?.label ?? '';
  return (
    <Select
      id={id}
      mode="multiple"
      labelInValue
      showSearch={{ filterOption: false, onSearch: setTyped }}
      options={options}
      value={value.map((each) => ({ value: each, label: nameOf(each) }))}
      onChange={(chosen: { value: string; label?: unknown }[]) => {
        setNames(new Map([...names, ...chosen.map((each) => [each.value, String(each.label ?? '')] as const)]));
        change(chosen.map((each) => each.value));
        setTyped('');
      }}
    />
  );
}
