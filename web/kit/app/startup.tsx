import { Wrong } from '../states/states.tsx';

/** The application could not begin: its settings or the issuer cannot be reached. */
export function Startup() {
  return <Wrong problem={{ kind: 'unreachable' }} again={() => location.reload()} />;
}
