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
const ChosenProduct = graphql(`
  query ChosenProduct($id: ID!) {
    product(id: $id) {
      id
      code
      name
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

const labelOf = ({ code, name }: { code: string; name: string }) => `${name} · ${code}`;

/** Several products, found by number, name or pinyin. */
export function ProductsField({ id, value, called, change }: Props) {
  const [typed, setTyped] = useState('');
  const [names, setNames] = useState(called);
  const text = useLater(typed.trim());
  const found = useAsk(ProductChoice, text === '' ? {} : { text }).data?.products?.nodes ?? [];
  const nameOf = (each: string) => {
    const known = found.find((product) => product.id === each);
    return names.get(each) ?? (known && labelOf(known)) ?? <ProductName id={each} />;
  };
  return (
    <Select
      id={id}
      mode="multiple"
      labelInValue
      showSearch={{ filterOption: false, onSearch: setTyped }}
      options={found.map((product) => ({ value: product.id, label: labelOf(product) }))}
      value={value.map((each) => ({ value: each, label: nameOf(each) }))}
      onChange={(chosen: { value: string; label?: unknown }[]) => {
        const told = chosen.flatMap(({ value: each, label }) =>
          typeof label === 'string' ? [[each, label] as const] : [],
        );
        setNames(new Map([...names, ...told]));
        change(chosen.map((each) => each.value));
        setTyped('');
      }}
    />
  );
}

/** One that a draft brought back: nobody has found it yet on this visit. */
function ProductName({ id }: { id: string }) {
  const product = useAsk(ChosenProduct, { id }).data?.product;
  return product ? labelOf(product) : '…';
}
