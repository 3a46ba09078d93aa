import type { KeycloakAnswer, KeycloakRequest } from './keycloak-http.ts';

type Group = { id: string; name: string; path: string; attributes?: Record<string, string[]> };
type Call = (request: KeycloakRequest) => Promise<KeycloakAnswer>;

/** How many groups are asked for at a time. */
const PAGE = 500;

/**
 * Departments as the identity provider's groups: whoever is in one has its path in his tokens. A group is made when
 * its first person comes, and moves with its department. Every call may be repeated.
 */
export function departmentGroups(call: Call) {
  async function at(path: string): Promise<Group | undefined> {
    const escaped = path.split('/').map(encodeURIComponent).join('/');
    const { status, body } = await call({ method: 'GET', path: `/group-by-path${escaped}`, expect: [404] });
    return status === 404 ? undefined : (body as Group);
  }

  async function ensure(path: string): Promise<Group> {
    const known = await at(path);
    if (known) return known;
    const place = await childrenOf(parentOf(path));
    const body = { name: nameOf(path), attributes: { department: [path] } };
    await call({ method: 'POST', path: place, body, expect: [409] }); // another process was quicker
    const made = await at(path);
    if (!made) throw new Error('a group that was made is not there');
    return made;
  }

  const childrenOf = async (parent: string): Promise<string> =>
    parent === '' ? '/groups' : `/groups/${(await ensure(parent)).id}/children`;

  /** Writes the path where tokens get it from, for a group and all below it. */
  async function rename(group: Group, path: string): Promise<void> {
    const { id, name, attributes } = group;
    if (attributes?.department?.[0] !== path) {
      const body = { name, attributes: { ...attributes, department: [path] } };
      await call({ method: 'PUT', path: `/groups/${id}`, body });
    }
    for (let first = 0; ; first += PAGE) {
      const page = `/groups/${id}/children?briefRepresentation=false&first=${first}&max=${PAGE}`;
      const children = (await call({ method: 'GET', path: page })).body as Group[];
      for (const child of children) await rename(child, `${path}/${child.name}`);
      if (children.length < PAGE) return;
    }
  }

  return {
    /** Puts an account into a department's group, and out of any other department's. */
    async join(accountId: string, path: string): Promise<void> {
      const group = await ensure(path);
      const route = `/users/${accountId}/groups`;
      const held = (await call({ method: 'GET', path: `${route}?briefRepresentation=false` })).body as Group[];
      if (!held.some(({ id }) => id === group.id)) await call({ method: 'PUT', path: `${route}/${group.id}` });
      const former = held.filter(({ id, attributes }) => id !== group.id && attributes?.department);
      for (const { id } of former) await call({ method: 'DELETE', path: `${route}/${id}` });
    },
    /** Hangs a department's group where the department is now; one that nobody is in yet is not there to be moved. */
    async move(from: string, to: string): Promise<void> {
      const group = await at(from);
      if (group && !(await at(to))) {
        const { id, name } = group;
        await call({ method: 'POST', path: await childrenOf(parentOf(to)), body: { id, name } });
      }
      const moved = await at(to);
      if (moved) await rename(moved, to);
    },
  };
}

const parentOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
