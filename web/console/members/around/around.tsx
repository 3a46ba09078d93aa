import { lazy, type ReactNode, Suspense } from 'react';
import { Link } from 'react-router';
import { addressOf } from '../../../kit/address/address.ts';
import { type Asked, useAsk } from '../../../kit/api/use-ask.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { useLive } from '../../../kit/live/use-live.tsx';
import { ShortList, ShortRow } from '../../../kit/record/section.tsx';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Answered } from '../../../kit/states/states.tsx';
import { Money, Points, Time } from '../../../kit/values/values.tsx';
import { STATUS_WORDS } from '../../../kit/words/order-words.ts';
import { STATUS_WORDS as REQUEST_STATUS_WORDS } from '../../../kit/words/request-words.ts';
import { DuplicatesOfCustomer } from '../duplicates/duplicates-query.ts';
import { Merges } from '../merging/merges.tsx';
import { MESSAGE_STATUS_WORDS } from '../words/message-words.ts';
import { POINTS_KIND_WORDS } from '../words/standing-words.ts';
import {
  ContactsOfCustomer,
  MessagesOfCustomer,
  OrdersOfCustomer,
  PointsOfCustomer,
  RequestsOfCustomer,
  TasksOfCustomer,
} from './queries.ts';
import { texts } from './texts.ts';

// few records have any
const PossibleDuplicate = lazy(() =>
  import('../duplicates/possible-duplicate.tsx').then((part) => ({ default: part.PossibleDuplicate })),
);

const RelatedRecords = lazy(() => import('./related-records.tsx'));

type Props = { id: string };

/** What hangs on a customer: short lists, each of which opens the long one and fails alone. */
export function Around({ customerId: id }: { customerId: string }) {
  const t = useTexts(texts);
  const may = useMay();
  return (
    <>
      <Contacts id={id} />
      <Orders id={id} />
      <Requests id={id} />
      <PointsList id={id} />
      {may('sales.task.read') && <Tasks id={id} />}
      {may('marketing.message.read') && <Messages id={id} />}
      {may('customers.customer.findDuplicates') && <Duplicates id={id} />}
      {may('customers.objectRecord.read') && (
        <Suspense fallback={null}>
          <RelatedRecords customerId={id} />
        </Suspense>
      )}
      {may('customers.customer.history') && <Merges customerId={id} />}
      <p className="gx-mute">
        <Link to={`/members/${id}/history`}>{t('history')}</Link>
        {may('customers.posting.read') && (
          <>
            {' · '}
            <Link to={`/members/postings?customer=${id}`}>{t('postings')}</Link>
          </>
        )}
        {may('customers.customer.history') && (
          <>
            {' · '}
            <Link to={`/members/${id}/changes`}>{t('changes')}</Link>
          </>
        )}
        {may('customers.customer.consent') && (
          <>
            {' · '}
            <Link to={`/members/${id}/consent`}>{t('consent')}</Link>
          </>
        )}
      </p>
    </>
  );
}

function Contacts({ id }: Props) {
  const t = useTexts(texts);
  const asked = useLive(ContactsOfCustomer, { id });
  if (asked.data?.customer?.kind !== 'ORGANISATION' && asked.missing.length === 0) return null;
  return (
    <Short title={t('contacts')} all={`/members/${id}/contacts`} asked={asked}>
      {({ customer }) =>
        customer?.contacts?.nodes.map(({ contact, title, preferred }, at) => (
          <Row key={contact?.id ?? at} name={`${contact?.name ?? t('hidden')}${preferred ? ' ★' : ''}`} note={title} />
        ))
      }
    </Short>
  );
}

function Orders({ id }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  return (
    <Short title={t('orders')} all={`/orders?customer=${id}`} asked={useLive(OrdersOfCustomer, { id })}>
      {({ customer }) =>
        customer?.orders?.nodes.map(({ id: order, number, total, status }) => (
          <Row
            key={order}
            name={number}
            to={addressOf('Order', order)}
            note={
              <>
                <Money value={total} /> · {word(STATUS_WORDS[status])}
              </>
            }
          />
        ))
      }
    </Short>
  );
}

function Requests({ id }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  return (
    <Short title={t('requests')} all={`/service/all?customer=${id}`} asked={useLive(RequestsOfCustomer, { id })}>
      {({ customer }) =>
        customer?.requests?.nodes.map(({ id: request, subject, number, status, overdue }) => (
          <Row
            key={request}
            name={subject ?? number}
            to={addressOf('ServiceRequest', request)}
            late={overdue === true}
            note={status && word(REQUEST_STATUS_WORDS[status])}
          />
        ))
      }
    </Short>
  );
}

function PointsList({ id }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  return (
    <Short title={t('points')} all={`/members/${id}/points`} asked={useLive(PointsOfCustomer, { id })}>
      {({ customer }) =>
        customer?.pointsAccount?.entries.nodes.map(({ id: entry, kind, points, postedAt }) => (
          <Row
            key={entry}
            name={<Points value={points} signed />}
            note={
              <>
                {word(POINTS_KIND_WORDS[kind])} · <Time value={postedAt} />
              </>
            }
          />
        ))
      }
    </Short>
  );
}

function Tasks({ id }: Props) {
  const t = useTexts(texts);
  return (
    <Short title={t('tasks')} all={`/sales?customer=${id}`} asked={useLive(TasksOfCustomer, { id })}>
      {({ customer }) =>
        customer?.tasks?.nodes.map(({ id: task, title, dueAt }) => (
          <Row key={task} name={title} to={addressOf('Task', task)} note={dueAt && <Time value={dueAt} />} />
        ))
      }
    </Short>
  );
}

function Messages({ id }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  return (
    <Short title={t('messages')} all={`/marketing?customer=${id}`} asked={useLive(MessagesOfCustomer, { id })}>
      {({ customer }) =>
        customer?.messages?.nodes.map(({ id: message, subject, status, createdAt }) => (
          <Row
            key={message}
            name={subject ?? t('letter')}
            note={
              <>
                {word(MESSAGE_STATUS_WORDS[status])} · <Time value={createdAt} />
              </>
            }
          />
        ))
      }
    </Short>
  );
}

/** Shown only where there is somebody: most have no double. */
function Duplicates({ id }: Props) {
  const t = useTexts(texts);
  const found = useAsk(DuplicatesOfCustomer, { id }).data?.customer?.possibleDuplicates ?? [];
  if (found.length === 0) return null;
  return (
    <ShortList title={t('duplicates')} to="/members/duplicates">
      {found.map((possible, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: those whom the viewer may not see have no id
        <ShortRow key={at}>
          <Suspense>
            <PossibleDuplicate possible={possible} of={id} />
          </Suspense>
        </ShortRow>
      ))}
    </ShortList>
  );
}

type ShortProps<Data> = {
  title: string;
  all: string;
  asked: Asked<Data>;
  children: (data: Data) => ReactNode[] | undefined;
};

function Short<Data>({ title, all, asked, children }: ShortProps<Data>) {
  return (
    <ShortList title={title} to={all}>
      {asked.data !== undefined && !asked.problem && asked.missing.length === 0 ? (
        (children(asked.data) ?? [])
      ) : (
        <li>
          <Answered asked={asked} lines={2}>
            {() => null}
          </Answered>
        </li>
      )}
    </ShortList>
  );
}

function Row({
  name,
  to,
  note,
  late = false,
}: {
  name: ReactNode;
  to?: string | undefined;
  note?: ReactNode;
  late?: boolean;
}) {
  return (
    <ShortRow aside={late ? <span className="gx-tone-red">{note}</span> : note}>
      {to ? <Link to={to}>{name}</Link> : name}
    </ShortRow>
  );
}
