import { type ReactNode, useId } from 'react';
import '../../../kit/form/plain-input.css';

type Ids = { id: string; 'aria-invalid'?: true; 'aria-describedby'?: string };
type Props = { label: string; problem?: string | undefined; wide?: boolean; children: (ids: Ids) => ReactNode };

/** A field of order entry, which is no form of the kit: Enter goes on here, and focus moves by what was entered. */
export function Field({ label, problem, wide = false, children }: Props) {
  const id = useId();
  return (
    <div className={wide ? 'gx-wide' : undefined}>
      <label htmlFor={id}>{label}</label>
      {children({ id, ...(problem ? { 'aria-invalid': true, 'aria-describedby': `${id}-problem` } : {}) })}
      {problem && (
        <span className="gx-problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </div>
  );
}
