/** Blocks of characters that are read as Han characters and are none of the unified ones: radicals, enclosed and squared ones, and those kept for older encodings. */
const BLOCKS = [
  [0x2e80, 0x33ff],
  [0xf900, 0xfaff],
  [0x1f200, 0x1f2ff],
  [0x2f800, 0x2fa1f],
] as const;

let variants: Map<string, string[]> | undefined;

/** The other characters of a name that words take for this one (NFKC): for 金, one is U+F90A. */
export function otherwise(character: string): readonly string[] {
  variants ??= readVariants();
  return variants.get(character) ?? [];
}

function readVariants(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [first, last] of BLOCKS)
    for (let point = first; point <= last; point += 1) {
      const written = String.fromCodePoint(point);
      for (const read of new Set(written.normalize('NFKC')))
        if (read !== written) found.set(read, [...(found.get(read) ?? []), written]);
    }
  return found;
}
