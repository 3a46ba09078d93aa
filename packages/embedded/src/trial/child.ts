import { join } from 'node:path';
import { freePort } from '@guanxi/listening/free-port';
import { Child } from '../supervisor/child.ts';

type Options = { folder: string; behaviour?: string; say?: (line: string) => void; stopBound?: number };

/** A process of the supervisor that runs the stand-in service. */
export async function trialChild({
  folder,
  behaviour = '',
  say = () => {},
  stopBound = 8000,
}: Options): Promise<Child> {
  const port = await freePort();
  return new Child({
    name: 'trial',
    command: [join(import.meta.dirname, 'service.ts')],
    cwd: folder,
    env: { PORT: String(port), BEHAVIOUR: behaviour },
    port,
    log: join(folder, 'trial.log'),
    say,
    stopBound,
  });
}
