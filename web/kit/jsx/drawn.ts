import { apart } from '../language/apart.ts';

type Props = { children?: unknown };

const isTurning = (child: unknown): child is string => typeof child === 'string' && apart(child) !== child;

/** What is drawn between tags, with each text kept apart from its neighbours; nothing is made anew where nothing changes. */
export function drawn<Given>(props: Given): Given {
  const { children } = props as Props;
  if (isTurning(children)) return { ...props, children: apart(children) };
  if (!Array.isArray(children) || !children.some(isTurning)) return props;
  return { ...props, children: children.map((child) => (isTurning(child) ? apart(child) : child)) };
}
