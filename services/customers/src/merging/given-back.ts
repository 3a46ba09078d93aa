/** What a survivor took with each merge, given back in any order. Pure. */

/** One thing that a survivor took, with what it held before and after. */
export type Taken<Field, Held> = { field: Field; before: Held; after: Held };

type Reading<Later, Field, Held> = {
  takenBy: (merge: Later) => readonly Taken<Field, Held>[];
  /** What the survivor holds now. */
  holds: (field: Field) => Held;
  same: (a: Held, b: Held) => boolean;
};

/**
 * What undoing a merge gives back to the survivor, and what merges after it are to give back instead: where a later one
 * has taken the field anew, what stood before this one is what it hides now. What somebody has changed since stays.
 */
export function givenBack<Later, Field, Held>(
  undone: readonly Taken<Field, Held>[],
  later: readonly Later[],
  { takenBy, holds, same }: Reading<Later, Field, Held>,
): { back: Map<Field, Held>; rewritten: Map<Later, Taken<Field, Held>[]> } {
  const back = new Map<Field, Held>();
  const rewritten = new Map<Later, Taken<Field, Held>[]>();
  const standing = (merge: Later) => rewritten.get(merge) ?? takenBy(merge);
  for (const { field, before, after } of undone) {
    const next = later.find((merge) =>
      standing(merge).some((each) => each.field === field && same(each.before, after)),
    );
    if (next)
      rewritten.set(
        next,
        standing(next).map((each) => (each.field === field ? { ...each, before } : each)),
      );
    else if (same(holds(field), after)) back.set(field, before);
  }
  return { back, rewritten };
}

type Passing<Field, Held> = {
  /** Whether what was taken is what the record that it was taken from held. */
  isFrom: (taken: Taken<Field, Held>, changed: Taken<Field, Held>) => boolean;
  /** What the survivor would have taken instead. */
  becomes: (taken: Taken<Field, Held>, changed: Taken<Field, Held>) => Held;
  same: (a: Held, b: Held) => boolean;
};

/**
 * What a survivor took of a record that holds something else by now.
 * @returns what is left of what it took, and what is undone of it: back to what it would have taken instead
 */
export function passedOn<Field, Held>(
  taken: readonly Taken<Field, Held>[],
  changed: readonly Taken<Field, Held>[],
  { isFrom, becomes, same }: Passing<Field, Held>,
): { left: Taken<Field, Held>[]; undone: Taken<Field, Held>[] } {
  const left: Taken<Field, Held>[] = [];
  const undone: Taken<Field, Held>[] = [];
  for (const each of taken) {
    const change = changed.find((other) => other.field === each.field && isFrom(each, other));
    const now = change ? becomes(each, change) : each.after;
    if (!same(now, each.before)) left.push({ ...each, after: now });
    if (change) undone.push({ ...each, before: now });
  }
  return { left, undone };
}
