import type { Refusal } from '../api/use-command.ts';

/**
 * Which field each refusal is about: the one whose name is the refusal's path, or its longest beginning, with or
 * without `input` before it. What belongs to no field is told above the form.
 */
export function placeRefusals(
  refusals: readonly Refusal[],
  names: readonly string[],
): { fields: ReadonlyMap<string, string>; others: readonly string[] } {
  const fields = new Map<string, string>();
  const others: string[] = [];
  for (const { path, message } of refusals) {
    const name = fieldOf(path[0] === 'input' ? path.slice(1) : path, names);
    if (name === undefined) others.push(message);
    else if (!fields.has(name)) fields.set(name, message);
  }
  return { fields, others };
}

function fieldOf(path: readonly string[], names: readonly string[]): string | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const name = path.slice(0, length).join('.');
    if (names.includes(name)) return name;
  }
  // a form may leave out the part above its fields: `mobile` for basic.mobile
  const last = path.at(-1);
  return last !== undefined && names.includes(last) ? last : undefined;
}

/** `{ 'basic.mobile': '138…' }` as the API wants it: `{ basic: { mobile: '138…' } }`. Undefined is left out. */
export function nested(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const parts = name.split('.');
    const last = parts.pop() ?? name;
    let place = result;
    for (const part of parts) {
      place[part] ??= {};
      place = place[part] as Record<string, unknown>;
    }
    place[last] = value;
  }
  return result;
}
