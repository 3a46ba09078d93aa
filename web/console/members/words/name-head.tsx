import type { ReactNode } from 'react';
import { Link } from 'react-router';

type Props = { id: string; name: string | null | undefined; title: string; children?: ReactNode };

/** The head of a page that belongs to a customer: his name leads back to him. */
export function NameHead({ id, name, title, children }: Props) {
  return (
    <header className="gx-sheet-head">
      <h1>
        <Link to={`/members/${id}`}>{name ?? '…'}</Link> · {title}
      </h1>
      {children && <span className="gx-record-actions">{children}</span>}
    </header>
  );
}
