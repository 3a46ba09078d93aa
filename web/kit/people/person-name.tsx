import { skipToken, useAsk } from '../api/use-ask.ts';
import { useMissed } from '../states/away.ts';
import { Person } from '../values/values.tsx';
import { PersonOf } from './people-query.ts';

/** Somebody who works here, by name; of whom nothing is told, nobody. */
export function PersonName({ id }: { id: string }) {
  const { data, missing } = useAsk(PersonOf, id ? { id } : skipToken);
  useMissed(missing);
  return <Person name={data?.employee?.name} />;
}
