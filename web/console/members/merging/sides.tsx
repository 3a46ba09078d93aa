import { Radio } from 'antd';
import type { ReactNode } from 'react';
import { None } from '../../../kit/values/values.tsx';

/** Where one of two records stands. */
export type Place = 'first' | 'second';
export const PLACES: readonly Place[] = ['first', 'second'];

/** A row of both records that is not chosen between. */
export function Both({ title, of }: { title: string; of: (at: Place) => ReactNode }) {
  return (
    <>
      <div className="gx-merge-label">{title}</div>
      {PLACES.map((at) => (
        <div key={at}>{of(at) ?? <None />}</div>
      ))}
    </>
  );
}

type Props = {
  title: string;
  /** Whose value stands. */
  standing: Place;
  choose: (at: Place) => void;
  nameOf: (at: Place) => string;
  of: (at: Place) => ReactNode;
};

/** A row in which one of two values is chosen. */
export function Choice({ title, standing, choose, nameOf, of }: Props) {
  return (
    <Radio.Group
      className="gx-merge"
      style={{ display: 'grid' }}
      aria-label={title}
      value={standing}
      onChange={({ target }) => choose(target.value as Place)}
    >
      <div className="gx-merge-label">{title}</div>
      {PLACES.map((at) => (
        <div key={at} className={`gx-merge-cell${standing === at ? '' : ' gx-merge-left'}`}>
          <Radio value={at} aria-label={`${title}: ${nameOf(at)}`}>
            {of(at)}
          </Radio>
        </div>
      ))}
    </Radio.Group>
  );
}
