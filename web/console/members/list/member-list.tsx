import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { lazy, Suspense, useCallback, useRef, useState } from 'react';
import type { BulkAction, MemberLabelsQuery, MemberListQuery } from '../../../generated/graphql.ts';
import { LinkButton } from '../../../kit/address/link-button.tsx';
import { skipToken } from '../../../kit/api/use-ask.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { FaceChoice, useFace } from '../../../kit/list/faces.tsx';
import { withConditions } from '../../../kit/list/filter-groups.ts';
import { useArrangement } from '../../../kit/list/kept-columns.ts';
import { ListPage } from '../../../kit/list/list-page.tsx';
import { useListState } from '../../../kit/list/list-state.ts';
import type { Chosen } from '../../../kit/list/list-types.ts';
import { useList, usePart } from '../../../kit/list/use-list.ts';
import { useViewer } from '../../../kit/sign-in/session-context.tsx';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { hasAny } from '../../../kit/sign-in/viewer.ts';
import { Loading } from '../../../kit/states/states.tsx';
import { fieldsShown, usesFields } from '../../fields/list-asked.ts';
import { useCustomFields } from '../../fields/use-custom-fields.ts';
import { ToApplications } from '../applications/to-applications.tsx';
import { texts as binTexts } from '../bin/texts.ts';
import { CustomersChanged } from '../bulk/customers-changed.tsx';
import { texts as bulkTexts } from '../bulk/texts.ts';
import { texts as chartTexts } from '../charts/texts.ts';
import { texts as postingTexts } from '../postings/texts.ts';
import { CREATORS, IMPORTERS } from '../roles.ts';
import { texts as sourceTexts } from '../sources/texts.ts';
import { filterOf, sortOf } from './filters.ts';
import { labelLines, MemberLabels } from './labels.ts';
import { MemberList } from './members-query.ts';
import { texts } from './texts.ts';
import { useCellEdits } from './use-cell-edits.ts';
import { useColumns } from './use-columns.tsx';
import { useFilters } from './use-filters.tsx';

const MemberCharts = lazy(() => import('../charts/member-charts.tsx'));
const FACES = ['list', 'charts'] as const;

const BulkDialog = lazy(() => import('../bulk/bulk-dialog.tsx'));

export type Listed = NonNullable<MemberListQuery['customers']>['nodes'][number];

/** Customers and members: what is shown stands in the address, and further ones come as one scrolls. */
export function Component() {
  const t = useTexts(texts);
  const may = useMay();
  const viewer = useViewer();
  const [state, change] = useListState();
  const { filters, sort } = state;
  const { definitions, known } = useCustomFields('CUSTOMER');
  const fields = fieldsShown(useArrangement('customers', state, change).arranged.columns);
  const [face, choose] = useFace(FACES);
  const tCharts = useTexts(chartTexts);
  const tBin = useTexts(binTexts);
  const tBulk = useTexts(bulkTexts);
  const tPostings = useTexts(postingTexts);
  const tSources = useTexts(sourceTexts);
  const [together, setTogether] = useState<{ action: BulkAction; chosen: Chosen<Listed> }>();
  const [begun, setBegun] = useState<string>();
  const filter = withConditions(filters, (group) => filterOf(group, definitions));
  const asked = useList(
    MemberList,
    // what the address says of the firm's own fields is read by their kinds
    !known && usesFields(filters, sort)
      ? skipToken
      : { filter, sort: sortOf(sort, definitions), fields, withFields: fields.length > 0 },
  );
  const labelled = usePart<MemberLabelsQuery>(
    MemberLabels as TypedDocumentNode<MemberLabelsQuery, OperationVariables>,
    JSON.stringify(asked.question.variables),
  );
  const labels = {
    lines: labelLines,
    part: async (first: number, after: string | null) => {
      const { data, ...rest } = await labelled(first, after);
      return { list: data?.customers ?? undefined, ...rest };
    },
  };
  const again = useRef(asked.ask);
  again.current = asked.ask;
  const edits = useCellEdits(useCallback(() => again.current(), []));
  const ended = useCallback(() => again.current(), []);
  const creates = hasAny(viewer, CREATORS);
  return (
    <>
      <ListPage
        name="customers"
        title={t('title')}
        asked={asked}
        connection={({ customers }) => customers}
        columns={useColumns(edits, definitions)}
        rowKey={({ id }) => id}
        rowName={({ name }) => name ?? t('unnamed')}
        to={({ id }) => `/members/${id}`}
        filters={useFilters(definitions)}
        groups
        face={
          face === 'charts' && (
            <Suspense fallback={<Loading />}>
              <MemberCharts filters={filters} />
            </Suspense>
          )
        }
        labels={labels}
        actions={
          <>
            <FaceChoice face={face} choose={choose} faces={FACES.map((value) => ({ value, label: tCharts(value) }))} />
            <LinkButton to="/members/caller">{t('caller')}</LinkButton>
            {may('customers.posting.read') && <LinkButton to="/members/postings">{tPostings('page')}</LinkButton>}
            {may('customers.application.review') && <ToApplications />}
            {may('customers.customer.findDuplicates') && (
              <LinkButton to="/members/duplicates">{t('duplicates')}</LinkButton>
            )}
            <LinkButton to="/members/as-of">{t('asOf')}</LinkButton>
            {may('customers.customer.restore') && <LinkButton to="/members/bin">{tBin('title')}</LinkButton>}
            <LinkButton to="/members/sources">{tSources('title')}</LinkButton>
            {hasAny(viewer, IMPORTERS) && <LinkButton to="/members/imports">{t('imports')}</LinkButton>}
            {creates && (
              <LinkButton type="primary" to="/members/new">
                {t('create')}
              </LinkButton>
            )}
          </>
        }
        {...(creates ? { create: '/members/new' } : {})}
        bulk={(
          [
            ['EDIT', 'update', tBulk('edit')],
            ['ASSIGN', 'assign', t('assign')],
            ['TAG', 'tag', tBulk('tag')],
            ['DELETE', 'delete', tBin('remove')],
          ] as const
        )
          .filter(([, right]) => may(`customers.customer.${right}`))
          .map(([action, , label]) => ({
            key: action,
            label,
            danger: action === 'DELETE',
            run: (chosen: Chosen<Listed>) => setTogether({ action, chosen }),
          }))}
        hint={may('customers.bulkChange.read') && <CustomersChanged begun={begun} ended={ended} />}
      />
      {together && (
        <Suspense fallback={null}>
          <BulkDialog
            {...together}
            filter={filter}
            onEnd={(bulkId) => {
              setTogether(undefined);
              if (bulkId) setBegun(bulkId);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
