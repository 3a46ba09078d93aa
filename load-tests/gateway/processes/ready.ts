import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Lets a server listen on a free port and tells the process that started this one where; ends with that process. */
export function listenAndTell(server: Server): void {
  server.listen(0, '127.0.0.1', () => tell(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
}

/** Tells the parent the address at which this process serves. */
export function tell(url: string): void {
  process.send?.({ url });
  process.once('disconnect', () => process.exit(0));
}
