import { graphql } from '../../generated/index.ts';
import { skipToken, useAsk } from '../../kit/api/use-ask.ts';
import { useMissed } from '../../kit/states/away.ts';
import { Person } from '../../kit/values/values.tsx';

const ObjectRecordOf = graphql(`
  query ObjectRecordOf($id: ID!) {
    objectRecord(id: $id) {
      id
      name
    }
  }
`);

/** A record of an object by name; of what is not there for the viewer, nothing. */
export function ObjectRecordName({ id }: { id: string }) {
  const { data, missing } = useAsk(ObjectRecordOf, id ? { id } : skipToken);
  useMissed(missing);
  return <Person name={data?.objectRecord?.name} />;
}
