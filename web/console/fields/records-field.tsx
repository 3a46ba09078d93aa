import { useState } from 'react';
import { graphql } from '../../generated/index.ts';
import { useAsk } from '../../kit/api/use-ask.ts';
import { useLater } from '../../kit/find/use-later.ts';
import { FoundField, type NamingProps } from './found-field.tsx';
import { ObjectRecordName } from './object-record-name.tsx';

const ObjectRecordsNamed = graphql(`
  query ObjectRecordsNamed($object: String!, $text: String!) {
    objectRecords(object: $object, filter: { text: $text }, first: 20) {
      nodes {
        id
        name
      }
    }
  }
`);

/** One record of an object, or several: found by name and the fields that are searched, shown by name. */
export default function RecordsField({ object, ...props }: NamingProps & { object: string }) {
  const [typed, setTyped] = useState('');
  const asked = useAsk(ObjectRecordsNamed, { object, text: useLater(typed.trim()) });
  const found = asked.data?.objectRecords?.nodes ?? [];
  return (
    <FoundField
      {...props}
      find={setTyped}
      asked={asked}
      options={found.map(({ id, name }) => ({ value: id, label: name }))}
      named={(id) => <ObjectRecordName id={id} />}
    />
  );
}
