import { useMemo } from 'react';
import type { Found } from './finder.tsx';

/** What a question found, with the text that it answers; nothing while it is on its way. */
export function useFound<Item>(text: string, items: readonly Item[] | undefined): Found<Item> {
  return useMemo(() => (items ? { text, items } : { text: '', items: [] }), [text, items]);
}
