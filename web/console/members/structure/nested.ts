export type Unit = { id: string; parent?: { id: string } | null };
export type Nested<Row> = Row & { children: Nested<Row>[] };

/** Rows that name what stands above them, each within the other; those whose upper one is not among them come first level. */
export function nested<Row extends Unit>(rows: readonly Row[]): Nested<Row>[] {
  const known = new Map(rows.map((row) => [row.id, { ...row, children: [] as Nested<Row>[] }]));
  const tops: Nested<Row>[] = [];
  for (const row of known.values()) {
    const upper = row.parent ? known.get(row.parent.id) : undefined;
    (upper?.children ?? tops).push(row);
  }
  return tops;
}
