import { isStaff, type Viewer, viewerId } from '@guanxi/runtime/viewer';
import type { RequestContext } from '../context.ts';
import { type Answers, askAll, type Service } from './services.ts';

const PERMISSIONS = { query: 'query Permissions { _permissions }', operationName: 'Permissions', variables: {} };

/** Who asks, as his token says it, and what the services let his roles do; they are asked once, and if it is wanted. */
export class ViewerCard {
  readonly #viewer: Viewer;
  readonly #ask: () => Promise<Answers<{ _permissions: string[] | null }>>;
  #answers: ReturnType<ViewerCard['answers']> | undefined;

  constructor(viewer: Viewer, services: readonly Service[], context: RequestContext) {
    this.#viewer = viewer;
    this.#ask = () => askAll(services, PERMISSIONS, context);
  }

  get id() {
    return viewerId(this.#viewer);
  }

  get kind() {
    if (isStaff(this.#viewer)) return 'STAFF';
    if (this.#viewer.roles.has('service')) return 'SERVICE';
    return this.#viewer.customer ? 'MEMBER' : 'PARTNER';
  }

  get roles() {
    return [...this.#viewer.roles].sort();
  }

  get departmentPath() {
    return this.#viewer.department ?? null;
  }

  get employee() {
    return reference('Employee', this.#viewer.employee);
  }

  get customer() {
    return reference('Customer', this.#viewer.customer);
  }

  get partner() {
    return reference('Customer', this.#viewer.partner);
  }

  answers(): Promise<Answers<{ _permissions: string[] | null }>> {
    this.#answers ??= this.#ask();
    return this.#answers;
  }
}

const reference = (typename: string, id: string | undefined) => (id ? { __typename: typename, id } : null);
