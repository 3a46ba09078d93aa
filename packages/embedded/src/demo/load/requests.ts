import { heardOf, type Result, refusals, succeeded } from '../answers.ts';
import { buyersAmong, demoCustomers, people, realmCustomers } from '../customers.ts';
import type { Past } from '../past.ts';
import { type DemoRequest, demoRequests } from '../requests.ts';
import type { DemoContext } from '../steps.ts';

const step = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${refusals} ... on RequestSuccess { request { id } } } }`;
type Answer = Record<string, Result & { request: { id: string } }>;

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
  const act = async (at: Date, name: string, type: string, given: object): Promise<string> => {
    const input = { ...given, clientMutationId: `${key}:${name}` };
    const result = await heardOf(async () => {
      const answer = await service.query<Answer>(at, 'agent', step(name, type), { input });
      return answer[name] as Answer[string];
    });
    return succeeded(result, 'RequestSuccess').request.id;
  };
  const requestId = await act(request.openedAt, 'openRequest', 'OpenRequestInput', {
    customerId,
    kind,
    channel,
    subject,
    description,
    topicCodes,
  });
  if (request.assignedAt)
    await act(request.assignedAt, 'assignRequest', 'AssignRequestInput', { requestId, ownerId: people.agent });
  if (request.solvedAt) await act(request.solvedAt, 'solveRequest', 'SolveRequestInput', { requestId, solution });
  if (request.acceptedAt) await act(request.acceptedAt, 'acceptSolution', 'AcceptSolutionInput', { requestId });
}
