import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ClockFile, clockChange } from '../../packages/embedded/src/control/clock.ts';
import { HttpError, readJson, router, sendJson } from '../../packages/embedded/src/http.ts';

type Action = 'stop' | 'start' | 'kill' | 'restart';
const ACTIONS: readonly string[] = ['stop', 'start', 'kill', 'restart'];

/** The calls of the embedded product's control, for the journey: moves the clock; stops, starts and kills services. */
export async function openControl(
  clockFile: string,
  {
    act,
    view,
  }: { act(service: string, action: Action): Promise<void>; view(): Promise<{ name: string; state: string }[]> },
) {
  const clock = new ClockFile(clockFile);
  const routes = router({
    'GET /control/clock': ({ response }) => sendJson(response, 200, clock.read()),
    'POST /control/clock': async ({ request, response }) =>
      sendJson(response, 200, clock.change(clockChange.parse(await readJson(request)))),
    'GET /control/services': async ({ response }) => sendJson(response, 200, { services: await view() }),
    'POST /control/services/:name/:action': async ({ response, params }) => {
      const { name = '', action = '' } = params;
      if (!ACTIONS.includes(action)) throw new HttpError(404, { error: `one of ${ACTIONS.join(', ')}` });
      await act(name, action as Action);
      sendJson(response, 200, { name });
    },
  });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://local');
    routes(request, response, pathname).then(
      (known) => known || sendJson(response, 404, { error: 'not found' }),
      (error: Error) => sendJson(response, 500, { error: error.message }),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/control`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
