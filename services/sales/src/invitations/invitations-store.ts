import {
  type Connection,
  inOrder,
  isOfCustomer,
  type Language,
  newId,
  type PageArguments,
  page,
  rows,
  type SqlRunner,
  sql,
  toSql,
  type Viewer,
  viewerId,
} from '@guanxi/runtime';
import type { Tx } from '../context.ts';
import { rights } from '../permissions.ts';
import { type FailureReason, type InvitationKind, type InvitationState, invited } from './invitation.ts';

export type InvitationRow = {
  id: string;
  kind: InvitationKind;
  personId: string;
  customerId: string | null;
  departmentPath: string | null;
  name: string;
  mail: string;
  locale: Language;
  roles: string[];
  state: InvitationState['state'];
  attempts: number;
  reason: FailureReason | null;
  accountId: string | null;
  invitedBy: string;
  invitedAt: Date;
  sentAt: Date | null;
};
export type NewInvitation = Pick<InvitationRow, 'kind' | 'personId' | 'name' | 'mail' | 'locale' | 'roles'> &
  Partial<Pick<InvitationRow, 'customerId' | 'departmentPath'>>;
export type InvitationFilter = { kind?: string | null; state?: string | null; customerId?: string | null };

const columns = { kind: 'i.kind', departmentPath: 'i.department_path', customerId: 'i.customer_id' };
const select = sql`i.*`;
const from = sql`invitation i`;
const visible = (viewer: Viewer) => toSql(rights.visible(viewer, 'invitation'), columns);

export async function invitationsById(
  db: SqlRunner,
  viewer: Viewer,
  ids: readonly string[],
): Promise<(InvitationRow | null)[]> {
  const found = await rows<InvitationRow>(
    db,
    sql`SELECT ${select} FROM ${from} WHERE i.id = ANY(${[...ids]}::uuid[]) AND ${visible(viewer)}`,
  );
  return inOrder(ids, found, 'id').map((row) => row ?? null);
}

/** The invitations of members or employees in the order of the people. */
export async function invitationsOf(
  db: SqlRunner,
  viewer: Viewer,
  kind: 'MEMBER' | 'EMPLOYEE',
  personIds: readonly string[],
): Promise<(InvitationRow | null)[]> {
  const found = await rows<InvitationRow>(
    db,
    sql`SELECT ${select} FROM ${from} WHERE i.kind = ${kind} AND i.person_id = ANY(${[...personIds]}::uuid[]) AND ${visible(viewer)}`,
  );
  return inOrder(personIds, found, 'personId').map((row) => row ?? null);
}

export function invitationsPage(
  db: SqlRunner,
  viewer: Viewer,
  { kind, state, customerId }: InvitationFilter,
  args: PageArguments,
): Promise<Connection<InvitationRow>> {
  return page<InvitationRow>(db, {
    select,
    from,
    where: [
      visible(viewer),
      ...(kind ? [sql`i.kind = ${kind}`] : []),
      ...(state ? [sql`i.state = ${state}`] : []),
      ...(customerId ? [isOfCustomer('i.customer_id', sql`${customerId}::uuid`)] : []),
    ],
    order: [
      { column: 'i.invited_at', type: 'timestamptz', direction: 'desc' },
      { column: 'i.id', type: 'uuid', direction: 'desc' },
    ],
    args,
  });
}

/** A new invitation; undefined where the person has one. */
export async function insertInvitation(tx: Tx, given: NewInvitation): Promise<string | undefined> {
  const id = newId();
  const { count } = await tx.db.invitation.createMany({
    data: [{ id, ...given, ...columnsOf(invited()), invitedBy: viewerId(tx.viewer), invitedAt: tx.now }],
    skipDuplicates: true,
  });
  return count === 1 ? id : undefined;
}

/** The invitation, locked. With a viewer only if it exists for him. */
export async function lockInvitation(tx: Tx, id: string, viewer?: Viewer): Promise<InvitationRow | undefined> {
  const seen = viewer ? visible(viewer) : sql`TRUE`;
  const found = await rows<InvitationRow>(
    tx.db,
    sql`SELECT ${select} FROM ${from} WHERE i.id = ${id}::uuid AND ${seen} FOR UPDATE OF i`,
  );
  return found[0];
}

export async function saveState(tx: Tx, id: string, state: InvitationState): Promise<void> {
  await tx.db.invitation.update({ where: { id }, data: columnsOf(state) });
}

export async function saveAccount(tx: Tx, id: string, accountId: string): Promise<void> {
  await tx.db.invitation.update({ where: { id }, data: { accountId } });
}

export async function savePlace(tx: Tx, id: string, place: { roles: string[]; departmentPath: string }): Promise<void> {
  await tx.db.invitation.update({ where: { id }, data: place });
}

/** Begins anew: the account is looked for again, since accounts are made anew while records stay. */
export async function saveAskedAgain(tx: Tx, id: string, state: InvitationState, mail: string): Promise<void> {
  await tx.db.invitation.update({ where: { id }, data: { ...columnsOf(state), accountId: null, mail } });
}

/** The person's invitation, locked. */
export async function invitationOfPerson(
  tx: Tx,
  kind: InvitationKind,
  personId: string,
): Promise<InvitationRow | undefined> {
  const found = await rows<InvitationRow>(
    tx.db,
    sql`SELECT ${select} FROM ${from} WHERE i.kind = ${kind} AND i.person_id = ${personId}::uuid FOR UPDATE OF i`,
  );
  return found[0];
}

/** Those of customers and of their organisations' people, locked. */
export const invitationsOfCustomers = (tx: Tx, customerIds: readonly string[]): Promise<InvitationRow[]> =>
  rows(
    tx.db,
    sql`SELECT ${select} FROM ${from} WHERE i.customer_id = ANY(${[...customerIds]}::uuid[]) ORDER BY i.id FOR UPDATE OF i`,
  );

export async function redactInvitation(tx: Tx, { id, personId, kind }: InvitationRow): Promise<void> {
  await tx.db.invitation.update({ where: { id }, data: { name: '', mail: '' } });
  if (kind === 'PARTNER_USER') await tx.db.partnerUser.deleteMany({ where: { id: personId } });
}

export async function isPartnerMailKnown(tx: Tx, mail: string): Promise<boolean> {
  return (await tx.db.partnerUser.count({ where: { mail } })) > 0;
}

export async function insertPartnerUser(
  tx: Tx,
  user: { partnerId: string; name: string; mail: string; locale: string },
): Promise<string> {
  const id = newId();
  await tx.db.partnerUser.create({ data: { id, ...user } });
  return id;
}

export function stateOf(
  row: Pick<InvitationRow, 'state' | 'attempts' | 'reason' | 'sentAt' | 'invitedAt'>,
): InvitationState {
  const { state, attempts, reason, sentAt, invitedAt } = row;
  if (state === 'SENT') return { state, attempts, sentAt: sentAt ?? invitedAt };
  if (state === 'FAILED') return { state, attempts, reason: reason ?? 'REFUSED' };
  return { state, attempts, reason: reason === 'WITHDRAWN' ? null : reason };
}

const columnsOf = (state: InvitationState) => ({
  state: state.state,
  attempts: state.attempts,
  reason: 'reason' in state ? state.reason : null,
  sentAt: state.state === 'SENT' ? state.sentAt : null,
});

export async function partnerUserName(db: SqlRunner, id: string): Promise<string | null> {
  const [found] = await rows<{ name: string }>(db, sql`SELECT name FROM partner_user WHERE id = ${id}::uuid`);
  return found?.name ?? null;
}
