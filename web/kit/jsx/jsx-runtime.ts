/**
 * React's runtime of JSX, by which every text on a screen passes: what people wrote turns round no word beside it.
 * Sheets cannot do that alone, for an isolate that a text leaves open outlives the element that it stands in. What is
 * edited is no text between tags, so nothing is changed that is sent again.
 */
import { jsx as element, jsxs as elements } from 'react/jsx-runtime';
import { drawn } from './drawn.ts';

export type { JSX } from 'react/jsx-runtime';
export { Fragment } from 'react/jsx-runtime';

export const jsx: typeof element = (type, props, key) => element(type, drawn(props), key);
export const jsxs: typeof elements = (type, props, key) => elements(type, drawn(props), key);
