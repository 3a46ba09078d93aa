import type { Component } from './sbom.ts';

/** Licences under which a part may be given away within the product: without condition on what is around it. */
const ALLOWED = new Set([
  ...['MIT', 'MIT-0', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'Python-2.0'],
  ...['CC0-1.0', 'Unlicense', 'PostgreSQL', 'Zlib'],
  // linked to from outside, or with an exception for what is linked
  ...['LGPL-2.1-or-later', 'GPL-3.0-or-later WITH GCC-exception-3.1', 'GPL-2.0-only WITH Classpath-exception-2.0'],
]);

/**
 * Parts whose licence has a condition that was looked at and taken. Elastic-2.0: they may be used, changed and given away,
 * but not be offered to others as a managed service of their own; docs/images.md says so to whoever runs the product.
 */
const TAKEN: Record<string, RegExp> = {
  'Elastic-2.0': /^@apollo\/(composition|federation-internals|gateway|query-graphs|query-planner)$/,
};

/** What parts say elsewhere than in a package.json. */
const SAID_ELSEWHERE: Record<string, string> = {
  node: 'MIT',
  libc6: 'LGPL-2.1-or-later',
  'libstdc++6': 'GPL-3.0-or-later WITH GCC-exception-3.1',
  'libgcc-s1': 'GPL-3.0-or-later WITH GCC-exception-3.1',
  'openjdk-17-jdk-headless': 'GPL-2.0-only WITH Classpath-exception-2.0',
  postgresql: 'PostgreSQL',
};

/** The licence of a part as an SPDX expression. */
export function licenceOf({ name, licenses }: Component): string | undefined {
  const said = licenses
    ?.map(({ expression, license }) => expression ?? license?.id ?? license?.name ?? '')
    .filter(Boolean);
  return said?.length ? said.join(' AND ') : SAID_ELSEWHERE[name];
}

/** Why a part may not be in an image, if so. Jars of trial servers are given away by nobody and are not judged. */
export function licenceProblem(component: Component): string | undefined {
  if (component.purl.startsWith('pkg:generic/') && component.name !== 'node') return undefined;
  const licence = licenceOf(component);
  if (!licence) return `${component.name}@${component.version} states no licence`;
  const fullName = component.group ? `${component.group}/${component.name}` : component.name;
  return isAllowed(licence) || TAKEN[licence]?.test(fullName)
    ? undefined
    : `${component.name}@${component.version} is under ${licence}`;
}

/** Any of an OR, all of an AND; brackets as SPDX writes them. */
export function isAllowed(expression: string): boolean {
  const text = expression.trim();
  if (ALLOWED.has(text)) return true;
  const alternatives = split(text, ' OR ');
  if (alternatives.length > 1) return alternatives.some(isAllowed);
  const parts = split(text, ' AND ');
  if (parts.length > 1) return parts.every(isAllowed);
  return /^\(.*\)$/.test(text) && isAllowed(text.slice(1, -1));
}

/** Splits at a word that stands in no bracket. */
function split(text: string, word: string): string[] {
  const parts: string[] = [];
  let [depth, begun] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0 && text.startsWith(word, at)) {
      parts.push(text.slice(begun, at));
      begun = at + word.length;
    }
  }
  return [...parts, text.slice(begun)];
}
