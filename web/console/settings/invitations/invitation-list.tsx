import { Button } from 'antd';
import { useMemo } from 'react';
import type { InvitationKind, InvitationListQuery, InvitationState } from '../../../generated/graphql.ts';
import { graphql } from '../../../generated/index.ts';
import { RecordLink } from '../../../kit/address/record-link.tsx';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { saidOf } from '../../../kit/language/options.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { ListPage } from '../../../kit/list/list-page.tsx';
import { one, useListState } from '../../../kit/list/list-state.ts';
import type { Column } from '../../../kit/list/list-types.ts';
import { useList } from '../../../kit/list/use-list.ts';
import { Empty } from '../../../kit/states/states.tsx';
import { Person, Tag, Time } from '../../../kit/values/values.tsx';
import { ResendInvitation } from './resend.ts';
import { texts } from './texts.ts';

const InvitationList = graphql(`
  query InvitationList($filter: InvitationFilter, $first: Int!, $after: String, $count: Boolean!) {
    invitations(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        kind
        state
        attempts
        reason
        mail
        name
        employee {
          id
          name
        }
        customer {
          id
          name
        }
        invitedBy {
          id
          name
        }
        invitedAt
        sentAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount @include(if: $count)
      totalCountIsExact @include(if: $count)
    }
  }
`);
type Row = NonNullable<InvitationListQuery['invitations']>['nodes'][number];
const KINDS: readonly InvitationKind[] = ['EMPLOYEE', 'MEMBER', 'PARTNER_USER'];
const STATES: readonly InvitationState[] = ['PENDING', 'SENT', 'FAILED'];
const REASONS = ['ADDRESS_TAKEN', 'REFUSED', 'UNREACHABLE', 'WITHDRAWN'] as const;
const TONES = { PENDING: 'blue', SENT: 'green', FAILED: 'red' } as const;

const nameOf = ({ name, employee, customer }: Row) => name ?? employee?.name ?? customer?.name;

/** Invitations to sign in that the viewer could have made, the newest first. */
export function Component() {
  const t = useTexts(texts);
  const [{ filters }] = useListState();
  const [kind, state] = [one(filters, 'kind'), one(filters, 'state')];
  const asked = useList(InvitationList, {
    filter: {
      ...(kind ? { kind: kind as InvitationKind } : {}),
      ...(state ? { state: state as InvitationState } : {}),
    },
  });
  const { run, busy } = useCommand(ResendInvitation);
  const columns = useMemo<Column<Row>[]>(() => {
    const again = async (invitationId: string) => {
      const outcome = await run({ invitationId });
      if (outcome.kind === 'done') toastDone(t('resent'));
      else toastFailed(outcomeText(outcome));
    };
    return [
      {
        key: 'name',
        title: t('name'),
        file: { at: ['name', 'employee.name', 'customer.name'] },
        card: 'title',
        cell: (row) => (
          <>
            {row.kind === 'EMPLOYEE' && row.employee ? (
              <RecordLink type="Employee" id={row.employee.id}>
                {nameOf(row)}
              </RecordLink>
            ) : row.customer ? (
              <RecordLink type="Customer" id={row.customer.id}>
                {nameOf(row) ?? t('unnamed')}
              </RecordLink>
            ) : (
              <Person name={nameOf(row)} />
            )}
          </>
        ),
      },
      { key: 'kind', title: t('kind'), file: { words: saidOf(KINDS, t) }, width: 120, cell: (row) => t(row.kind) },
      {
        key: 'state',
        title: t('state'),
        file: { words: saidOf(STATES, t) },
        width: 120,
        card: 'aside',
        cell: (row) => <Tag tone={TONES[row.state]}>{t(row.state)}</Tag>,
      },
      {
        key: 'reason',
        title: t('reason'),
        file: { words: saidOf(REASONS, t) },
        width: 240,
        cell: ({ reason }) => reason && t(reason),
      },
      { key: 'mail', title: t('mail'), width: 180, cell: ({ mail }) => mail },
      {
        key: 'by',
        title: t('by'),
        file: { at: 'invitedBy.name' },
        width: 120,
        cell: ({ invitedBy }) => <Person name={invitedBy?.name} />,
      },
      {
        key: 'at',
        title: t('at'),
        file: { at: 'invitedAt', as: 'TIME' },
        width: 150,
        cell: ({ invitedAt }) => <Time value={invitedAt} />,
      },
      {
        key: 'resend',
        title: t('change'),
        file: null,
        width: 110,
        cell: (row) =>
          row.state !== 'PENDING' &&
          row.reason !== 'WITHDRAWN' && (
            <Button
              size="small"
              disabled={busy}
              aria-label={`${t('resend')}: ${nameOf(row) ?? ''}`}
              onClick={() => void again(row.id)}
            >
              {t('resend')}
            </Button>
          ),
      },
    ];
  }, [t, run, busy]);
  return (
    <ListPage
      name="invitations"
      title={t('invitations')}
      asked={asked}
      connection={({ invitations }) => invitations}
      columns={columns}
      rowKey={({ id }) => id}
      rowName={(row) => nameOf(row) ?? ''}
      filters={[
        { key: 'kind', kind: 'choice', label: t('kind'), options: KINDS.map((value) => ({ value, label: t(value) })) },
        {
          key: 'state',
          kind: 'choice',
          label: t('state'),
          options: STATES.map((value) => ({ value, label: t(value) })),
        },
      ]}
      empty={<Empty title={t('none')} />}
    />
  );
}
