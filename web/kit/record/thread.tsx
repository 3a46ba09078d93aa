import type { ReactNode } from 'react';
import './thread.css';

export type ThreadEntry = {
  key: string;
  /** The other side's words stand at the left, ours at the right, what only we see is marked; a step is between. */
  from: 'them' | 'us' | 'inner' | 'step';
  /** Who, what and when. */
  head: ReactNode;
  text?: string | null;
};

const LOOKS = { them: undefined, us: 'gx-ours', inner: 'gx-inner', step: 'gx-step' } as const;

/** What was said and done, in order. */
export function Thread({ entries }: { entries: readonly ThreadEntry[] }) {
  return (
    <ol className="gx-thread">
      {entries.map(({ key, from, head, text }) => (
        <li key={key} className={LOOKS[from]}>
          <small>{head}</small>
          {text && <div>{text}</div>}
        </li>
      ))}
    </ol>
  );
}
