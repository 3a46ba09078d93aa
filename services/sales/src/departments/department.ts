import type { Language } from '@guanxi/runtime';

/** The tree of departments by paths of codes. Pure. */
export type Names = { name: string; nameZhTw: string | null; nameEn: string | null };

/** Longest path, and the most codes in it: what the identity provider takes, and what people can still read. */
const LONGEST = 255;
const DEEPEST = 8;

export const isCode = (text: string): boolean => /^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/.test(text);
/** Whether a text could be a path at all. */
export const isPath = (text: string): boolean =>
  text.length <= LONGEST && text.startsWith('/') && text.slice(1).split('/').every(isCode);
export const codeOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
export const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
export const rootCodeOf = (path: string): string => path.split('/')[1] ?? '';
export const isWithin = (path: string, above: string): boolean => path === above || path.startsWith(`${above}/`);

export type Place = { kind: 'at'; path: string } | { kind: 'cycle' } | { kind: 'too-deep'; max: number };

/** Where a code comes to hang. `parent` is empty for a root. */
export function placed(code: string, parent: string): Place {
  const path = `${parent}/${code}`;
  if (path.length > LONGEST || path.split('/').length - 1 > DEEPEST) return { kind: 'too-deep', max: DEEPEST };
  return { kind: 'at', path };
}

/**
 * Where a department comes to hang when it is moved. Under itself or what is below it would make a cycle.
 * `deepest` is the longest path in the part that moves.
 */
export function moved(path: string, parent: string, deepest: string): Place {
  if (isWithin(parent, path)) return { kind: 'cycle' };
  const place = placed(codeOf(path), parent);
  if (place.kind !== 'at') return place;
  const tail = deepest.slice(path.length + 1);
  const tip = tail ? placed(tail, place.path) : place;
  return tip.kind === 'at' ? place : tip;
}

/** A path after what it hangs on was moved. */
export const rewritten = (path: string, from: string, to: string): string =>
  isWithin(path, from) ? to + path.slice(from.length) : path;

/** The name in a language, else the one there is. */
export function nameIn({ name, nameZhTw, nameEn }: Names, language: Language): string {
  return (language === 'zh-TW' ? nameZhTw : language === 'en' ? nameEn : name) ?? name;
}
