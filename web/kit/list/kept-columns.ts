import { useApolloClient } from '@apollo/client/react';
import { useCallback, useMemo } from 'react';
import { graphql } from '../../generated/index.ts';
import { useAsk } from '../api/use-ask.ts';
import { useCommand } from '../api/use-command.ts';
import { type Arrangement, AS_GIVEN, widthsOf } from './columns.ts';
import type { ListState } from './list-state.ts';

const ColumnsOfViewer = graphql(`
  query ColumnsOfViewer {
    preferences {
      lists
    }
  }
`);

const SaveColumns = graphql(`
  mutation SaveColumns($input: SavePreferencesInput!) {
    savePreferences(input: $input) {
      ... on SavePreferencesSuccess {
        preferences {
          lists
        }
      }
      ...RefusalParts
    }
  }
`);

/**
 * How the viewer has the columns of a list on every device, where no view says otherwise. While sales does not answer
 * they are the page's own, and an arrangement holds in this tab alone.
 */
export function useKeptColumns(list: string): [Arrangement, (next: Arrangement) => void] {
  const { cache } = useApolloClient();
  const text = useAsk(ColumnsOfViewer, {}).data?.preferences?.lists;
  const { run } = useCommand(SaveColumns);
  const kept = useMemo(() => arrangementIn(text, list), [text, list]);
  const keep = useCallback(
    (next: Arrangement) => {
      const lists = withArrangement(text, list, next);
      cache.updateQuery({ query: ColumnsOfViewer }, (before) =>
        before?.preferences ? { ...before, preferences: { ...before.preferences, lists } } : before,
      );
      void run({ lists });
    },
    [cache, run, text, list],
  );
  return [kept, keep];
}

/**
 * The columns as they are shown: by the address, which a view writes, too; else as the viewer has them everywhere. What
 * he changes stands in the address, and where he looks at no view it is how he has the list from now on.
 */
export function useArrangement(
  list: string,
  state: ListState,
  change: (part: Arrangement, replace: boolean) => void,
): { arranged: Arrangement; arrange: (next: Arrangement) => void } {
  const [kept, keep] = useKeptColumns(list);
  const { columns, widths, view } = state;
  const arranged = useMemo(
    () => (columns ? { columns, widths } : view === undefined ? kept : AS_GIVEN),
    [columns, widths, view, kept],
  );
  const arrange = (next: Arrangement) => {
    change(next, true);
    if (view === undefined) keep(next);
  };
  return { arranged, arrange };
}

/** What the text says of a list; the page's own where it says nothing that can be read. */
export function arrangementIn(text: string | null | undefined, list: string): Arrangement {
  const kept = read(text)[list];
  if (typeof kept !== 'object' || kept === null) return AS_GIVEN;
  const { columns, widths } = kept as { columns?: unknown; widths?: unknown };
  if (!Array.isArray(columns)) return AS_GIVEN;
  return { columns: columns.filter((key) => typeof key === 'string'), widths: widthsOf(widths) };
}

/** The text with another arrangement of the list, or without one where it is the page's own. */
export function withArrangement(text: string | null | undefined, list: string, next: Arrangement): string {
  const { [list]: _, ...others } = read(text);
  return JSON.stringify(next.columns ? { ...others, [list]: next } : others);
}

function read(text: string | null | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
