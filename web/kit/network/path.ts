/** One end of ties: a person, a firm, a department. */
export type Node = {
  key: string;
  name: string;
  /** Such as a person or an organisation; nodes of one kind look alike. */
  kind: string;
  /** Its record. */
  to?: string | undefined;
};
/** A tie between two nodes, by their keys. */
export type Tie = { from: string; to: string; name: string };
/** The way over one tie, as it is gone. */
export type Step = { tie: Tie; to: string };

/** The shortest way from one node to another, by whatever ties there are; undefined where there is none. */
export function pathBetween(ties: readonly Tie[], from: string, to: string): Step[] | undefined {
  const around = new Map<string, Step[]>();
  const lead = (start: string, step: Step) => around.set(start, [...(around.get(start) ?? []), step]);
  for (const tie of ties) {
    lead(tie.from, { tie, to: tie.to });
    lead(tie.to, { tie, to: tie.from });
  }
  const ways = new Map<string, Step[]>([[from, []]]);
  for (const [at, way] of ways) {
    if (at === to) return way;
    // a Map goes on to what is set while it is walked: nearer nodes come before farther ones
    for (const step of around.get(at) ?? []) if (!ways.has(step.to)) ways.set(step.to, [...way, step]);
  }
  return undefined;
}
