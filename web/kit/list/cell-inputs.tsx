import { lazy, Suspense, useId } from 'react';
import type { CellInput } from './list-types.ts';

const DayInput = lazy(() => import('../form/day-input.tsx'));
const PersonSelect = lazy(() => import('../people/person-select.tsx'));

/** A cell that holds one of all who work here. */
export const personCell = ({ draft, save, common }: CellInput) => (
  <Suspense fallback={null}>
    <PersonSelect
      {...common}
      size="small"
      autoFocus
      required
      value={draft === '' ? undefined : draft}
      change={(id) => save(id ?? '')}
    />
  </Suspense>
);

/** A cell that holds an instant, or none. */
export const timeCell = (props: CellInput) => <TimeCell {...props} />;

function TimeCell({ draft, save, common }: CellInput) {
  const id = useId();
  return (
    <Suspense fallback={null}>
      <DayInput
        {...common}
        id={id}
        size="small"
        autoFocus
        withTime
        value={draft === '' ? undefined : draft}
        change={(next) => save(next ?? '')}
      />
    </Suspense>
  );
}
