import { perform } from '../answers.ts';
import { buyersAmong, demoCustomers, people, realmCustomers } from '../customers.ts';
import type { Past } from '../past.ts';
import { type DemoRequest, demoRequests } from '../requests.ts';
import type { DemoContext } from '../steps.ts';

type Made = { request: { id: string } };

/** Loads requests as the service desk took them, each through its life to where it stands. */
export async function loadRequests({ today, zone, past, progress }: DemoContext): Promise<void> {
  const customers = [...realmCustomers(today), ...buyersAmong(demoCustomers(today))];
  const requests = demoRequests(customers, { today, zone });
  const service = past('service');
  for (const [at, request] of requests.entries()) {
    await live(service, request, `demo:request:${at}`);
    progress(at + 1, requests.length);
  }
}

async function live(service: Past, request: DemoRequest, key: string): Promise<void> {
  const { customerId, kind, channel, subject, description, topicCodes, solution } = request;
  const act = async (at: Date, name: string, given: object): Promise<string> => {
    const input = { ...given, clientMutationId: `${key}:${name}` };
    const run = <T>(document: string, variables: Record<string, unknown>) =>
      service.query<T>(at, 'agent', document, variables);
    return (await perform<Made>(run, name, 'request { id }', input)).request.id;
  };
  const words = { customerId, kind, channel, subject, description, topicCodes };
  const requestId = await act(request.openedAt, 'openRequest', words);
  if (request.assignedAt) await act(request.assignedAt, 'assignRequest', { requestId, ownerId: people.agent });
  if (request.solvedAt) await act(request.solvedAt, 'solveRequest', { requestId, solution });
  if (request.acceptedAt) await act(request.acceptedAt, 'acceptSolution', { requestId });
}
