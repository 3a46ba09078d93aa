import { Button } from 'antd';
import { useState } from 'react';
import { graphql } from '../../generated/index.ts';
import { skipToken, useAsk } from '../../kit/api/use-ask.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { Missing } from '../../kit/states/states.tsx';
import { Person } from '../../kit/values/values.tsx';
import { CustomerFinder } from './customer-finder.tsx';
import { texts } from './texts.ts';

const ChosenCustomer = graphql(`
  query ChosenCustomer($id: ID!) {
    customer(id: $id) {
      id
      name
      number
    }
  }
`);

type Props = { value: string | undefined; change: (id: string | undefined) => void };

/** A form's field that holds a customer: found by digits or words, then shown by name. */
export function CustomerField({ value, change }: Props) {
  const t = useTexts(texts);
  const [text, setText] = useState('');
  const { data, missing } = useAsk(ChosenCustomer, value ? { id: value } : skipToken);
  const customer = data?.customer;
  if (!value) return <CustomerFinder text={text} onText={setText} onPick={({ id }) => change(id)} />;
  return (
    <div>
      <Missing services={missing} />
      <Person name={customer?.name} to={`/members/${value}`} /> <span className="gx-mute">{customer?.number}</span>{' '}
      <Button size="small" onClick={() => change(undefined)}>
        {t('another')}
      </Button>
    </div>
  );
}
