import { randomUUID } from 'node:crypto';
import type { ExportRequest } from '@guanxi/exports';
import type { RequestContext } from '../context.ts';
import type { GraphqlEndpoint } from '../graphql/endpoint.ts';
import { HttpRefusal } from '../http/replies.ts';

const NOTE = `mutation NoteExport($input: NoteExportInput!) {
  noteExport(input: $input) {
    __typename
    ... on UserError { message }
  }
}`;

/** How far a file came: it was begun, it is whole, or its reader left before its end. */
export type ExportStep = 'BEGUN' | 'WHOLE' | 'CUT';
export type Note = (step: ExportStep, records: number) => Promise<void>;

/** Writes into the audit who takes what away. @throws HttpRefusal 503 where it cannot be written: then nothing is taken */
export function noting(
  graphql: GraphqlEndpoint,
  context: () => RequestContext,
  { list, columns, filters, format }: ExportRequest,
): Note {
  const exportId = randomUUID();
  return async (step, records) => {
    const input = {
      exportId,
      step,
      list,
      format,
      columns: columns.map(({ key }) => key),
      filters,
      records,
      clientMutationId: `${exportId}-${step}`,
    };
    const { data, errors } = await graphql.ask(
      { query: NOTE, operationName: 'NoteExport', variables: { input } },
      context(),
      'POST',
    );
    const noted = data?.noteExport as { __typename: string; message?: string } | null | undefined;
    if (noted?.__typename === 'NoteExportSuccess') return;
    const code = errors?.[0]?.extensions?.code;
    if (code === 'FORBIDDEN' || code === 'UNAUTHENTICATED')
      throw new HttpRefusal(code === 'FORBIDDEN' ? 403 : 401, code, errors?.[0]?.message ?? '');
    if (noted) throw new HttpRefusal(400, 'BAD_USER_INPUT', noted.message ?? noted.__typename);
    throw new HttpRefusal(503, 'SERVICE_UNAVAILABLE', 'It cannot be noted that the list is taken away', {
      extensions: { service: 'sales' },
    });
  };
}
