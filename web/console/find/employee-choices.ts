import { useMemo } from 'react';
import { graphql } from '../../generated/index.ts';
import { useAsk } from '../../kit/api/use-ask.ts';
import type { Choice } from '../../kit/form/form-types.ts';

const EmployeeChoice = graphql(`
  query EmployeeChoice {
    employees(first: 200) {
      nodes {
        id
        name
        department {
          id
          name
        }
      }
    }
  }
`);

/** Those who work here, by name, as choices of a field. */
export function useEmployeeChoices(): readonly Choice[] {
  const nodes = useAsk(EmployeeChoice, {}).data?.employees?.nodes;
  return useMemo(
    () =>
      (nodes ?? []).map(({ id, name, department }) => ({
        value: id,
        label: [name, department?.name].filter(Boolean).join(' · '),
      })),
    [nodes],
  );
}
