import type DataLoader from 'dataloader';

/**
 * One loader for each distinct set of arguments, so that all parents that ask a nested list with the same arguments
 * share a statement, and aliases with others get their own. Arguments that are left out count as null.
 */
export function byArguments<Args extends object, V>(
  make: (args: Args) => DataLoader<string, V>,
): (args: Args) => DataLoader<string, V> {
  const made = new Map<string, DataLoader<string, V>>();
  return (args) => {
    const key = JSON.stringify(
      Object.entries(args)
        .filter(([, value]) => value !== null && value !== undefined)
        .sort(),
    );
    const loader = made.get(key) ?? make(args);
    made.set(key, loader);
    return loader;
  };
}
