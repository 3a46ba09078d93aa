import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Problem, ServiceName } from '../api/problem.ts';
import type { Asked } from '../api/use-ask.ts';
import { useTexts, useWord } from '../language/texts.ts';
import { useSaid, useUnsaid } from './away.ts';
import { SERVICE_WORDS, texts } from './texts.ts';
import './states.css';

type StateProps = {
  /** What a page that shows it is told apart by, in the document. */
  kind: 'empty' | 'not-found' | 'no-page' | Exclude<Problem['kind'], 'service'>;
  title: string;
  text?: string | undefined;
  children?: ReactNode;
  alert?: boolean;
};

/** What stands in the place of something that is not there. */
export function State({ kind, title, text, children, alert = false }: StateProps) {
  return (
    <div className="gx-state" data-state={kind} role={alert ? 'alert' : 'status'}>
      <strong>{title}</strong>
      {text && <span>{text}</span>}
      {children && <div className="gx-state-actions">{children}</div>}
    </div>
  );
}

/** While something is on its way: the shape of lines, without motion. */
export function Loading({ lines = 6 }: { lines?: number }) {
  const t = useTexts(texts);
  return (
    <div className="gx-bones" role="status" aria-busy="true" aria-label={t('loading')}>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity
        <span key={index} />
      ))}
    </div>
  );
}

/** Nothing to show; says what would be here, and leads to what fills it. */
export function Empty({ title, text, children }: { title?: string; text?: string; children?: ReactNode }) {
  const t = useTexts(texts);
  return (
    <State kind="empty" title={title ?? t('empty')} text={text}>
      {children}
    </State>
  );
}

/**
 * The record is not there, or not for the viewer: nobody can tell which. Says nothing where the question was answered in
 * part or not at all: then nobody knows.
 */
export function NotFound({ asked }: { asked?: Pick<Asked<unknown>, 'missing' | 'problem'> }) {
  const t = useTexts(texts);
  if (asked && (asked.problem || asked.missing.length > 0)) return null;
  return <State kind="not-found" title={t('notFound')} text={t('notFoundText')} />;
}

/** The address leads nowhere. */
export function NoPage() {
  const t = useTexts(texts);
  return (
    <State kind="no-page" title={t('noPage')} text={t('noPageText')}>
      <Link to="/">{t('home')}</Link>
    </State>
  );
}

/** Names the services whose part is missing. Stands where their part would. */
export function Missing({ services }: { services: readonly ServiceName[] }) {
  useSaid(services);
  return services.length > 0 && <MissingNote services={services} />;
}

/** Names the services that small parts of the page miss, such as names of departments, where nothing on it does. */
export function MissingElsewhere() {
  const services = useUnsaid();
  return services.length > 0 && <MissingNote services={services} />;
}

function MissingNote({ services }: { services: readonly ServiceName[] }) {
  const t = useTexts(texts);
  const word = useWord();
  const names = services.map((service) => word(SERVICE_WORDS[service] ?? SERVICE_WORDS.gateway)).join(t('and'));
  return (
    <div className="gx-missing" role="status">
      {t('missing', { services: names })}
    </div>
  );
}

/** What went wrong, in words for the reader, with what he can do about it. */
export function Wrong({ problem, again }: { problem: Problem; again?: (() => void) | undefined }) {
  const t = useTexts(texts);
  const retry = again && <Button onClick={again}>{t('again')}</Button>;
  switch (problem.kind) {
    case 'no-right':
      return <State kind={problem.kind} title={t('noRight')} text={t('noRightText')} />;
    case 'unreachable':
      return (
        <State kind={problem.kind} alert title={t('unreachable')} text={t('unreachableText')}>
          {retry}
        </State>
      );
    case 'too-much':
      return (
        <State kind={problem.kind} alert title={t('tooMuch')} text={t('tooMuchText')}>
          {retry}
        </State>
      );
    case 'signed-out':
      return <State kind={problem.kind} title={t('signedOut')} />;
    case 'unknown-document':
      return (
        <State kind={problem.kind} alert title={t('unknownDocument')} text={t('unknownDocumentText')}>
          <Button onClick={() => location.reload()}>{t('reload')}</Button>
        </State>
      );
    // where there is no filter to change
    case 'too-wide':
    case 'bad-input':
      return <State kind={problem.kind} alert title={t('badInput')} text={problem.message} />;
    case 'service':
      return <Missing services={[problem.service]} />;
    case 'fault':
      return (
        <State
          kind={problem.kind}
          alert
          title={t('fault')}
          text={problem.traceId ? t('faultText', { trace: problem.traceId }) : t('faultUnnumbered')}
        >
          {retry}
        </State>
      );
  }
}

type AnsweredProps<Data> = {
  asked: Asked<Data>;
  /** Draws what is there. Parts of it may be null: `missing` says why. */
  children: (data: Data) => ReactNode;
  lines?: number;
};

/** Draws what became of a question: what is there, what is missing, or why there is nothing. */
export function Answered<Data>({ asked, children, lines }: AnsweredProps<Data>) {
  const { data, loading, problem, missing, ask } = asked;
  if (loading) return <Loading {...(lines === undefined ? {} : { lines })} />;
  return (
    <>
      <Missing services={missing} />
      {problem && <Wrong problem={problem} again={ask} />}
      {data !== undefined && children(data)}
    </>
  );
}
