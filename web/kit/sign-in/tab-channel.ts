/** What the tabs of one application tell each other. Tokens pass from memory to memory, never through storage. */
export type TabMessage<Session> =
  | { kind: 'wanted' }
  | { kind: 'session'; generation: number; session: Session }
  | { kind: 'signed-out' };

export type TabChannel<Session> = {
  tell(message: TabMessage<Session>): void;
  listen(listener: (message: TabMessage<Session>) => void): () => void;
  /** Counts renewals, so that a tab knows whether what it holds is the newest. No secret. */
  generation: { read(): number; next(): number };
  /** Runs alone among all tabs. */
  alone<Result>(work: () => Promise<Result>): Promise<Result>;
};

/** The channel of an application's tabs; each application has its own. */
export function tabChannel<Session>(name: string): TabChannel<Session> {
  const channel = new BroadcastChannel(`guanxi-${name}`);
  const key = `guanxi.${name}.renewals`;
  const read = () => Number(localStorage.getItem(key) ?? 0);
  return {
    tell: (message) => channel.postMessage(message),
    listen(listener) {
      const heard = ({ data }: MessageEvent<TabMessage<Session>>) => listener(data);
      channel.addEventListener('message', heard);
      return () => channel.removeEventListener('message', heard);
    },
    generation: {
      read,
      next() {
        const next = read() + 1;
        localStorage.setItem(key, String(next));
        return next;
      },
    },
    alone: (work) => navigator.locks.request(`guanxi-${name}-renewal`, work),
  };
}
