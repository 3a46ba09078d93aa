/** The same while one works on a screen. */
import * as react from 'react/jsx-dev-runtime';
import { drawn } from './drawn.ts';

export { Fragment } from 'react/jsx-dev-runtime';
export type { JSX } from 'react/jsx-runtime';

export const jsxDEV: typeof react.jsxDEV = (type, props, key, isStatic, source, self) =>
  react.jsxDEV(type, drawn(props), key, isStatic, source, self);
