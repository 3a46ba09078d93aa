import { useParams } from 'react-router';
import { useObjects } from '../fields/object/use-objects.ts';

export type { ObjectOf } from '../fields/object/use-objects.ts';

/** The object that the address names, with its fields. */
export function useObject() {
  const { object: key = '' } = useParams();
  const { asked, objects } = useObjects();
  return { asked, object: objects.find((each) => each.key === key) };
}
