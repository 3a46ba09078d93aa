import { lazy, Suspense } from 'react';
import type { CellInput } from '../../kit/list/list-types.ts';

const CustomersField = lazy(() => import('./customers-field.tsx'));

/** A cell that holds one customer, saved when he is chosen, or several, saved when their list is closed. */
export const customersCell = (several: boolean) => (props: CellInput) => <CustomersCell {...props} several={several} />;

const CustomersCell = ({ draft, change, save, common, several }: CellInput & { several: boolean }) => (
  <Suspense fallback={null}>
    <CustomersField
      label={common['aria-label']}
      invalid={common['aria-invalid']}
      describedBy={common['aria-describedby']}
      several={several}
      value={draft === '' ? [] : draft.split(',')}
      change={(ids) => (several ? change : save)(ids.join(','))}
      cell={{ disabled: common.disabled, ...(several ? { closed: () => save(draft) } : {}) }}
    />
  </Suspense>
);
