import { useState } from 'react';
import { graphql } from '../../generated/index.ts';
import { useAsk } from '../../kit/api/use-ask.ts';
import { useLater } from '../../kit/find/use-later.ts';
import { joined } from '../../kit/language/apart.ts';
import { CustomerName } from '../../kit/people/customer-name.tsx';
import { FoundField, type NamingProps } from './found-field.tsx';

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

/** One customer, or several: found by number, name or pinyin, shown by name. */
export default function CustomersField(props: NamingProps) {
  const [typed, setTyped] = useState('');
  const asked = useAsk(CustomersNamed, { text: useLater(typed.trim()) });
  const found = asked.data?.customers?.nodes ?? [];
  return (
    <FoundField
      {...props}
      find={setTyped}
      asked={asked}
      options={found.map(({ id, name, number }) => ({ value: id, label: joined([name, number]) }))}
      named={(id) => <CustomerName id={id} />}
    />
  );
}
