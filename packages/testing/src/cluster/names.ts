import dns from 'node:dns';

/**
 * Lets this process know services of a cluster by their names, as pods do: a Kafka broker tells its clients a name, not
 * an address. Every other name is looked up as before.
 */
export function knowNames(addresses: ReadonlyMap<string, string>): void {
  const ordinary = dns.lookup;
  type Done = (error: Error | null, address: string | dns.LookupAddress[], family?: number) => void;
  const lookup = (name: string, options: unknown, done?: Done) => {
    const address = addresses.get(name);
    const answer = (done ?? options) as Done;
    if (address === undefined) return (ordinary as (...values: unknown[]) => void)(name, options, done);
    const wantsAll = typeof options === 'object' && options !== null && (options as dns.LookupOptions).all === true;
    process.nextTick(() => (wantsAll ? answer(null, [{ address, family: 4 }]) : answer(null, address, 4)));
  };
  // biome-ignore lint/suspicious/noExplicitAny: the overloads of the original are kept by passing on what is not ours
  dns.lookup = lookup as any;
}
