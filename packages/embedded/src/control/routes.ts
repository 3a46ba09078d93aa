import type { IncomingMessage } from 'node:http';
import { type Handler, HttpError, readJson, router, sendJson } from '../http.ts';
import type { Supervisor } from '../supervisor/supervisor.ts';
import { type ClockFile, clockChange } from './clock.ts';

const READY_BOUND = 60_000;
const ACTIONS = ['stop', 'start', 'kill', 'restart'] as const;
type Action = (typeof ACTIONS)[number];

/** What tests, and people who try things out, do to the installation: move the clock; stop, start and kill processes. */
export function controlRoutes({ supervisor, clock }: { supervisor: Supervisor; clock: ClockFile }) {
  const routes: Record<string, Handler> = {
    'GET /control/clock': ({ response }) => sendJson(response, 200, clock.read()),
    async 'POST /control/clock'({ request, response }) {
      refusePages(request);
      const change = clockChange.safeParse(await readJson(request));
      if (!change.success)
        throw new HttpError(400, { error: 'offset, advance (ms, or such as 3d, 12h) or at (an instant)' });
      sendJson(response, 200, clock.change(change.data));
    },
    'GET /control/services': ({ response }) => sendJson(response, 200, { services: supervisor.view() }),
    async 'POST /control/services/:name/:action'({ request, response, params }) {
      refusePages(request);
      const { name = '', action = '' } = params;
      if (!ACTIONS.includes(action as Action)) throw new HttpError(404, { error: `one of ${ACTIONS.join(', ')}` });
      await (name === 'postgres'
        ? actOnDatabase(supervisor, action as Action)
        : actOnChild(supervisor, name, action as Action));
      sendJson(
        response,
        200,
        supervisor.view().find((each) => each.name === name),
      );
    },
  };
  return router(routes);
}

// A page in a browser sends an Origin; nothing here is for pages.
function refusePages(request: IncomingMessage): void {
  if (request.headers.origin) throw new HttpError(403, { error: 'not from a page' });
}

async function actOnDatabase(supervisor: Supervisor, action: Action): Promise<void> {
  if (action === 'kill') return supervisor.killDatabase();
  if (action !== 'start') await supervisor.stopDatabase();
  if (action !== 'stop') await supervisor.startDatabase();
}

async function actOnChild(supervisor: Supervisor, name: string, action: Action): Promise<void> {
  const child = supervisor.child(name);
  if (!child) throw new HttpError(404, { error: 'no such service' });
  if (action === 'kill') return child.kill();
  if (action !== 'start') await child.stop();
  if (action === 'stop') return;
  child.start();
  if (!(await child.ready(READY_BOUND)))
    throw new HttpError(504, { error: `${name} is not ready`, log: child.lastLines(20) });
}
