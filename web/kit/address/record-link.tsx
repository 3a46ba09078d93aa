import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { addressOf } from './address.ts';

/** What a record is called, as a link where it can be opened. @param type as the API names it */
export function RecordLink({ type, id, children }: { type: string; id: string; children: ReactNode }) {
  const to = addressOf(type, id);
  return to ? <Link to={to}>{children}</Link> : children;
}
