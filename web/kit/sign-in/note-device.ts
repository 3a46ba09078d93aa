import type { ApolloClient } from '@apollo/client';
import { graphql } from '../../generated/index.ts';
import { deviceOf } from './device.ts';

const NoteSession = graphql(`
  mutation NoteSession($input: NoteSessionInput!) {
    noteSession(input: $input) {
      ... on NoteSessionSuccess {
        isNewDevice
      }
      ...RefusalParts
    }
  }
`);
const NOTED = 'guanxi.noted';

/** Tells once a session on which device it is, so that its owner knows it again. What fails is told the next time. */
export async function noteDevice(client: ApolloClient, session: string | undefined): Promise<void> {
  if (session === undefined || localStorage.getItem(NOTED) === session) return;
  const input = { device: deviceOf(navigator.userAgent), clientMutationId: crypto.randomUUID() };
  const { data } = await client
    .mutate({ mutation: NoteSession, variables: { input }, errorPolicy: 'all' })
    .catch(() => ({ data: undefined }));
  if (data?.noteSession.__typename === 'NoteSessionSuccess') localStorage.setItem(NOTED, session);
}
