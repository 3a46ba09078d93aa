import { type Call, type Handler, HttpError, readJson, sendJson } from '../../http.ts';
import type { Account, Group } from '../accounts.ts';
import { spreadRoles } from '../realm.ts';
import { groupView, roleView } from './representations.ts';
import type { AdminParts } from './routes.ts';

/** Roles and groups, and who has or is in them. */
export function membershipRoutes({ accounts, realm, server, allow }: AdminParts): Record<string, Handler> {
  async function wanted({ params }: Call): Promise<Account> {
    const account = await accounts.byId(params.id ?? '');
    if (!account) throw new HttpError(404, { error: 'User not found' });
    return account;
  }
  async function wantedGroup({ params }: Call): Promise<Group> {
    const group = (await accounts.groups()).find((each) => each.id === params.groupId);
    if (!group) throw new HttpError(404, { error: 'Could not find group by id' });
    return group;
  }
  async function givenRoles({ request }: Call): Promise<string[]> {
    const roles = (await readJson(request)) as { name?: string; id?: string }[];
    return (Array.isArray(roles) ? roles : []).map((role) => {
      const view = roleView(realm, role.name ?? '');
      if (!view || (role.id && role.id !== view.id)) throw new HttpError(404, { error: 'Role not found' });
      return view.name;
    });
  }
  const views = (roles: readonly string[]) => roles.flatMap((role) => roleView(realm, role) ?? []);

  async function addGroup({ request, response }: Call, parent: string): Promise<void> {
    const { id, name, attributes } = ((await readJson(request)) ?? {}) as {
      id?: string;
      name?: string;
      attributes?: Record<string, string[]>;
    };
    if (!name?.trim()) throw new HttpError(400, { errorMessage: 'Group name is missing' });
    const path = `${parent}/${name}`;
    const all = await accounts.groups();
    const moved = all.find((group) => group.id === id);
    if (id !== undefined && !moved) throw new HttpError(404, { error: 'Could not find child by id' });
    if (all.some((group) => group.path === path)) {
      throw new HttpError(409, {
        errorMessage: parent ? 'Sibling group named already exists.' : 'Top level group named already exists.',
      });
    }
    if (moved) {
      await accounts.moveGroup(moved, path);
      return sendJson(response, 204);
    }
    const group = await accounts.addGroup(path, attributes ?? {});
    sendJson(response, 201, groupView(group), { location: `${server}/admin/realms/${realm.realm}/groups/${group.id}` });
  }

  return {
    async 'GET /users/:id/role-mappings/realm'(call) {
      await allow(call.request, 'view-users', 'manage-users');
      sendJson(call.response, 200, views((await wanted(call)).realmRoles));
    },
    async 'GET /users/:id/role-mappings/realm/available'(call) {
      await allow(call.request, 'manage-users');
      const { realmRoles } = await wanted(call);
      const names = realm.roles.realm.map((role) => role.name).filter((name) => !realmRoles.includes(name));
      sendJson(call.response, 200, views(names));
    },
    async 'GET /users/:id/role-mappings/realm/composite'(call) {
      await allow(call.request, 'view-users', 'manage-users');
      sendJson(call.response, 200, views(spreadRoles(realm, (await wanted(call)).realmRoles)));
    },
    async 'POST /users/:id/role-mappings/realm'(call) {
      await allow(call.request, 'manage-users');
      const account = await wanted(call);
      const roles = new Set([...account.realmRoles, ...(await givenRoles(call))]);
      await accounts.save({ ...account, realmRoles: [...roles] });
      sendJson(call.response, 204);
    },
    async 'DELETE /users/:id/role-mappings/realm'(call) {
      await allow(call.request, 'manage-users');
      const account = await wanted(call);
      const taken = new Set(await givenRoles(call));
      await accounts.save({ ...account, realmRoles: account.realmRoles.filter((role) => !taken.has(role)) });
      sendJson(call.response, 204);
    },
    async 'GET /users/:id/groups'(call) {
      await allow(call.request, 'view-users', 'manage-users');
      const { groups } = await wanted(call);
      const all = await accounts.groups();
      sendJson(
        call.response,
        200,
        all.filter((group) => groups.includes(group.path)).map((group) => groupView(group, all)),
      );
    },
    async 'PUT /users/:id/groups/:groupId'(call) {
      await allow(call.request, 'manage-users');
      const account = await wanted(call);
      const { path } = await wantedGroup(call);
      if (!account.groups.includes(path)) await accounts.save({ ...account, groups: [...account.groups, path] });
      sendJson(call.response, 204);
    },
    async 'DELETE /users/:id/groups/:groupId'(call) {
      await allow(call.request, 'manage-users');
      const account = await wanted(call);
      const { path } = await wantedGroup(call);
      await accounts.save({ ...account, groups: account.groups.filter((each) => each !== path) });
      sendJson(call.response, 204);
    },
    async 'GET /groups'({ request, response, query }) {
      await allow(request, 'query-groups', 'view-users', 'manage-users');
      const all = await accounts.groups();
      const search = query.get('search')?.toLowerCase() ?? '';
      const name = (group: Group) => group.path.slice(group.path.lastIndexOf('/') + 1).toLowerCase();
      const matches = (group: Group) =>
        query.get('exact') === 'true' ? name(group) === search : name(group).includes(search);
      sendJson(response, 200, search === '' ? tree(all, all, '') : tree(all, withAncestors(all, matches), ''));
    },
    async 'GET /groups/:groupId'(call) {
      await allow(call.request, 'query-groups', 'view-users', 'manage-users');
      sendJson(call.response, 200, groupView(await wantedGroup(call), await accounts.groups()));
    },
    async 'GET /groups/:groupId/children'(call) {
      await allow(call.request, 'query-groups', 'view-users', 'manage-users');
      const { path } = await wantedGroup(call);
      const all = await accounts.groups();
      const first = Number(call.query.get('first') ?? 0);
      const children = all.filter((group) => parentOf(group) === path);
      const page = children.slice(first, first + Number(call.query.get('max') ?? 10));
      sendJson(
        call.response,
        200,
        page.map((group) => groupView(group, all)),
      );
    },
    async 'GET /group-by-path/*'({ request, response, params }) {
      await allow(request, 'query-groups', 'view-users', 'manage-users');
      const all = await accounts.groups();
      const group = all.find((each) => each.path === `/${params.rest?.replace(/^\//, '')}`);
      if (!group) throw new HttpError(404, { error: 'Group path does not exist' });
      sendJson(response, 200, groupView(group, all));
    },
    async 'POST /groups'(call) {
      await allow(call.request, 'manage-users');
      await addGroup(call, '');
    },
    async 'POST /groups/:groupId/children'(call) {
      await allow(call.request, 'manage-users');
      await addGroup(call, (await wantedGroup(call)).path);
    },
    async 'PUT /groups/:groupId'(call) {
      await allow(call.request, 'manage-users');
      const group = await wantedGroup(call);
      const { attributes } = ((await readJson(call.request)) ?? {}) as { attributes?: Record<string, string[]> };
      await accounts.saveGroup({ ...group, attributes: attributes ?? group.attributes });
      sendJson(call.response, 204);
    },
  };
}

const parentOf = (group: Group) => group.path.slice(0, group.path.lastIndexOf('/'));

function tree(all: readonly Group[], shown: readonly Group[], parent: string): unknown[] {
  return shown
    .filter((group) => parentOf(group) === parent)
    .map((group) => ({ ...groupView(group, all), subGroups: tree(all, shown, group.path) }));
}

function withAncestors(all: readonly Group[], matches: (group: Group) => boolean): Group[] {
  const found = all.filter(matches);
  return all.filter((group) => found.some((each) => each === group || each.path.startsWith(`${group.path}/`)));
}
