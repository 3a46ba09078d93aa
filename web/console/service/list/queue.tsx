import { graphql, readFragment } from '../../../generated/index.ts';
import { LinkButton } from '../../../kit/address/link-button.tsx';
import { useTexts } from '../../../kit/language/texts.ts';
import { ListPage } from '../../../kit/list/list-page.tsx';
import { useList } from '../../../kit/list/use-list.ts';
import { useViewer } from '../../../kit/sign-in/session-context.tsx';
import { hasAny } from '../../../kit/sign-in/viewer.ts';
import { Empty } from '../../../kit/states/states.tsx';
import { mayOpen } from '../rights.ts';
import { texts } from '../texts.ts';
import { useRequestColumns } from './columns.tsx';
import { RequestRow } from './rows.ts';

const RequestQueue = graphql(`
  query RequestQueue($first: Int!, $after: String, $count: Boolean!) {
    requestQueue(first: $first, after: $after) {
      nodes {
        ...RequestRow
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

/** What is to be served next, from the top. */
export function Component() {
  const t = useTexts(texts);
  const viewer = useViewer();
  const asked = useList(RequestQueue, {}, { live: true });
  const columns = useRequestColumns();
  const opens = hasAny(viewer, mayOpen);
  return (
    <ListPage
      name="requestQueue"
      title={t('queue')}
      asked={asked}
      connection={({ requestQueue: queue }) =>
        queue && { ...queue, nodes: queue.nodes.map((each) => readFragment(RequestRow, each)) }
      }
      columns={columns}
      rowKey={({ id }) => id}
      rowName={({ subject, number }) => subject ?? number ?? ''}
      to={({ id }) => `/service/${id}`}
      hint={<p className="gx-mute">{t('queueHint')}</p>}
      actions={
        opens && (
          <LinkButton type="primary" to="/service/new">
            {t('create')}
          </LinkButton>
        )
      }
      {...(opens ? { create: '/service/new' } : {})}
      empty={<Empty title={t('none')} />}
    />
  );
}
