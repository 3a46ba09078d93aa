// The code of one service, told by the demo data what to do: `node past-process.ts orders`, with the service's environment.
import { buildService, fixedClock, loadConfig, type Service, serviceSettings, viewerOf } from '@guanxi/runtime';
import type { PastAnswer, PastRequest } from './past.ts';

type Taking = (at: Date, claims: Record<string, unknown>, part: object) => Promise<number>;
type Opened = { service: Service; takeCustomers?: Taking };

const { env } = process;
const open: Record<string, () => Promise<Opened>> = {
  async customers() {
    const { customers } = await import('@guanxi/customers/service');
    const { settings } = await import('@guanxi/customers/config');
    const { takePastCustomers } = await import('@guanxi/customers/past-customers/take-past-customers');
    const service = buildService(customers, loadConfig(settings, env));
    return {
      service: service as unknown as Service,
      takeCustomers: (at, claims, part) =>
        takePastCustomers(
          service.parts.db,
          { viewer: viewerOf(claims), clock: fixedClock(at, service.parts.clock.zone) },
          { departmentPath: '/', ...(part as Omit<Parameters<typeof takePastCustomers>[2], 'departmentPath'>) },
        ),
    };
  },
  async orders() {
    const { orders } = await import('@guanxi/orders/service');
    const { settings } = await import('@guanxi/orders/config');
    return { service: buildService(orders, loadConfig(settings, env)) as unknown as Service };
  },
  async service() {
    const { service } = await import('@guanxi/service/service');
    return { service: buildService(service, loadConfig(serviceSettings, env)) as unknown as Service };
  },
  async knowledge() {
    const { knowledge } = await import('@guanxi/knowledge/service');
    return { service: buildService(knowledge, loadConfig(serviceSettings, env)) as unknown as Service };
  },
};

const area = process.argv[2] ?? '';
const opening = open[area]?.();
if (!opening) throw new Error(`no past of ${area}`);
const opened = await opening;

// the guard lets the channel go; here it is what the process lives by
process.channel?.ref();
process.on('message', (request: PastRequest) => void answer(request));

async function answer(request: PastRequest): Promise<void> {
  const { id } = request;
  const tell = (answered: Omit<PastAnswer, 'id'>) => process.send?.({ id, ...answered });
  try {
    tell({ answer: await act(request) });
  } catch (error) {
    tell({ error: error instanceof Error ? error.message : String(error) });
  }
}

async function act({ at, claims, ...what }: PastRequest): Promise<unknown> {
  const instant = new Date(at);
  if ('part' in what) return opened.takeCustomers?.(instant, claims, what.part);
  const { service } = opened;
  if ('sweep' in what) return service.features.sweeps?.[what.sweep]?.run();
  const context = service.context({ viewer: viewerOf(claims), language: 'zh-CN' });
  const past = { ...context, clock: fixedClock(instant, context.clock.zone) };
  const { data, errors } = await service.execute({ query: what.document, variables: what.variables }, past);
  if (errors?.[0]) throw new Error(errors[0].message);
  return data;
}
