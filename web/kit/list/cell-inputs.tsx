import { lazy, Suspense, useId } from 'react';
import type { CellInput, Option } from './list-types.ts';

const DayInput = lazy(() => import('../form/day-input.tsx'));
const ChoiceSelect = lazy(() => import('./choice-select.tsx'));
const PersonSelect = lazy(() => import('../people/person-select.tsx'));

/** A cell that holds one of all who work here, or of `also`, such as nobody. */
export const personCellWith = (also: readonly Option[]) => (props: CellInput) => <PersonCell {...props} also={also} />;
export const personCell = personCellWith([]);

const PersonCell = ({ draft, save, common, also }: CellInput & { also: readonly Option[] }) => (
  <Suspense fallback={null}>
    <PersonSelect
      {...common}
      size="small"
      autoFocus
      required
      also={also}
      value={draft === '' ? undefined : draft}
      change={(id) => save(id ?? '')}
    />
  </Suspense>
);

/** A cell that holds one of some choices; none, where it need not hold one. */
export const choiceCell = (options: readonly Option[], required: boolean) => (props: CellInput) => (
  <Suspense fallback={null}>
    <ChoiceSelect {...props} options={options} required={required} />
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
