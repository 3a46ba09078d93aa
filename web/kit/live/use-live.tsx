import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { type Asked, skipToken, useAsk } from '../api/use-ask.ts';
import { withScrolled } from './list-growth.ts';
import type { LiveClient } from './live-client.ts';

const Live = createContext<LiveClient | undefined>(undefined);

export function LiveProvider({ client, children }: { client: LiveClient; children: ReactNode }) {
  return <Live.Provider value={client}>{children}</Live.Provider>;
}

/**
 * As `useAsk`, and what changes elsewhere appears by itself. Without live updates, on an open page or while the event
 * log is away, it is `useAsk`.
 * @param variables `skipToken` while the question cannot be asked yet
 * @param follows `false` hears of nothing
 */
export function useLive<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables | typeof skipToken,
  follows = true,
): Asked<Data> {
  const asked = useAsk<Data, Variables>(document, variables);
  const live = useContext(Live);
  const { cache } = useApolloClient();
  const hash = (document as { __meta__?: { hash?: string } }).__meta__?.hash;
  // by their text: a page makes them anew each time it is drawn
  const given = variables === skipToken ? undefined : JSON.stringify(variables);

  useEffect(() => {
    if (!follows || !live || !hash || given === undefined) return;
    const wanted = JSON.parse(given) as Variables;
    return live.watch({ documentId: hash, variables: wanted }, ({ data, errors }) => {
      // where a part is missing the page asks for itself, and says so
      if (!data || errors) return;
      const place = { query: document as TypedDocumentNode<unknown, OperationVariables>, variables: wanted };
      cache.writeQuery({ ...place, data: withScrolled(cache.readQuery(place), data) });
    });
  }, [follows, live, cache, document, hash, given]);
  return asked;
}
