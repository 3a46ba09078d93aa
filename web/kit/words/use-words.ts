import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { whatIsWrong } from '../api/use-ask.ts';
import { useMissed } from '../states/away.ts';

type Nothing = Record<string, never>;

/** Words that the firm has chosen, such as the names of its departments: asked once and kept; undefined until known. */
export function useWords<Data>(document: TypedDocumentNode<Data, Nothing>): Data | undefined {
  const { data, error } = useQuery<Data>(document as TypedDocumentNode<Data>, { errorPolicy: 'all' });
  useMissed(whatIsWrong(error).missing);
  return data as Data | undefined;
}
