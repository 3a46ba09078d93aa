import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { Places } from '../address/address.ts';
import type { Word } from '../language/texts.ts';
import type { Role } from '../sign-in/viewer.ts';

/**
 * A part of an application, described once in its folder's `area.ts` and named in the application's list of areas.
 * The frame draws the navigation from it, the router its pages, the command menu its commands.
 */
export type Area = {
  /** The first part of its addresses, such as `members`; empty for the home page. */
  path: string;
  title: Word;
  icon: ComponentType;
  /** Who is shown it; everybody where it is not said. What one may read is decided by the services. */
  seenBy?: readonly Role[];
  /**
   * Pages, relative to `path`. Each is loaded when it is first opened:
   * `{ index: true, lazy: () => import('./member-list.tsx') }`, and that module exports `Component`.
   */
  routes: readonly RouteObject[];
  /** The records that have a page here, by their types in the API: `{ Order: (id) => `/orders/${id}` }`. */
  records?: Places;
  commands?: readonly AreaCommand[];
  /** For people without an account, such as sign-up: the frame is bare and nobody is asked to sign in. */
  open?: boolean;
  /** Left out of the navigation: reached from other pages. */
  hidden?: boolean;
};

/** Something that can be done or opened from anywhere: by the command menu, and where `create`, by “new”. */
export type AreaCommand = {
  title: Word;
  /** Where it leads, from the application's root: `/members/new`. */
  to: string;
  seenBy?: readonly Role[];
  create?: boolean;
  /** More words by which it is found. */
  words?: readonly string[];
};
