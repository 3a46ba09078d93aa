import { useApolloClient } from '@apollo/client/react';
import { Button, Progress } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { ImportJobPartsFragment, ImportStatus } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useAskWhile } from '../../../kit/api/use-ask-while.ts';
import { type Outcome, useCommand } from '../../../kit/api/use-command.ts';
import { confirm } from '../../../kit/feedback/feedback.ts';
import { Figure as CountFigure, Figures } from '../../../kit/figure/figure.tsx';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Answered, NotFound } from '../../../kit/states/states.tsx';
import { Count, Tag, Time } from '../../../kit/values/values.tsx';
import { DepartmentOf } from '../../../kit/words/departments.tsx';
import { importsOf } from './address.ts';
import { Differences } from './differences.tsx';
import { Faults } from './faults.tsx';
import { CommitImport, ImportJobById, ImportJobParts, UndoImport } from './imports-query.ts';
import { KeptRecords } from './kept-records.tsx';
import { Mapping } from './mapping.tsx';
import { People } from './people.tsx';
import { Reconciliation } from './reconciliation.tsx';
import { texts } from './texts.ts';
import { ENCODING_NAMES, IMPORT_STATUS_TONES, IMPORT_STATUS_WORDS } from './words.ts';
import '../sheet.css';

/** Milliseconds between two looks at how far it is. */
const EVERY = 1000;
const WORKING: readonly ImportStatus[] = ['READING', 'COMMITTING', 'UNDOING'];

/** ms after a commit in which its reconciliation is awaited; imports of earlier releases have none. */
const COUNTING = 60_000;
const isWorking = ({ status, reconciliation, committedAt }: ImportJobPartsFragment): boolean =>
  WORKING.includes(status) ||
  (status === 'COMMITTED' && !reconciliation && Date.now() - Date.parse(committedAt ?? '') < COUNTING);

/** One import: what the file holds and lacks, its faults, and the way forward and back. */
export function Component() {
  const { id = '' } = useParams();
  const asked = useAsk(ImportJobById, { id });
  const found = asked.data?.importJob;
  const job = found && readFragment(ImportJobParts, found);
  const working = job !== null && job !== undefined && isWorking(job);
  useAskWhile(working, asked.ask, EVERY);
  return (
    <Answered asked={asked}>
      {({ importJob }) => {
        if (!importJob) return <NotFound asked={asked} />;
        return <Job job={readFragment(ImportJobParts, importJob)} />;
      }}
    </Answered>
  );
}

function Job({ job }: { job: ImportJobPartsFragment }) {
  const t = useTexts(texts);
  const word = useWord();
  const may = useMay();
  const client = useApolloClient();
  const commit = useCommand(CommitImport);
  const undo = useCommand(UndoImport);
  const [problem, setProblem] = useState<string>();
  const object = job.object?.key;
  const here = object === undefined ? `/members?importId=${job.id}` : `/objects/${object}`;
  const { id, status, records, good, faulty, committed, progress, removed, kept, changed, same } = job;
  const isOpen = status === 'PREVIEWED' || status === 'UNDONE';
  const known = changed + same;
  const settle = async (outcome: Outcome<unknown>) => {
    setProblem(
      outcome.kind === 'done'
        ? undefined
        : outcome.kind === 'refused'
          ? outcome.refusals.map(({ message }) => message).join(' ')
          : t(outcome.kind),
    );
    await client.refetchQueries({ include: ['ImportJobById'] });
  };
  const takeBack = async () => {
    const sure = await confirm({
      title: t(object === undefined ? 'undoSure' : 'undoSureOfRecords', { count: committed + job.updated }),
      text: t(object === undefined ? 'undoText' : 'undoTextOfRecords'),
      action: t('undo'),
      danger: true,
    });
    if (sure) await settle(await undo.run({ importId: id }));
  };
  return (
    <div className="gx-sheet">
      <header className="gx-sheet-head">
        <h1>
          <Link to={importsOf(object)}>{job.object ? t('titleOf', { label: job.object.label }) : t('title')}</Link> ·{' '}
          <Time value={job.createdAt} />{' '}
          <Tag tone={IMPORT_STATUS_TONES[status]}>{word(IMPORT_STATUS_WORDS[status])}</Tag>
        </h1>
        <span className="gx-record-actions">
          {status === 'PREVIEWED' && good > 0 && may('customers.importJob.commit') && (
            <Button
              type="primary"
              loading={commit.busy}
              onClick={async () => settle(await commit.run({ importId: id }))}
            >
              {t('commit', { count: good })}
            </Button>
          )}
          {status === 'COMMITTED' && may('customers.importJob.undo') && (
            <Button loading={undo.busy} onClick={() => void takeBack()}>
              {t('undo')}
            </Button>
          )}
        </span>
      </header>
      <p className="gx-mute">
        {job.createdBy?.name} · <DepartmentOf path={job.departmentPath} />
        {job.owner?.name && ` · ${job.owner.name}`}
        {job.encoding && ` · ${ENCODING_NAMES[job.encoding]}`}
      </p>
      {WORKING.includes(status) && <Progress percent={progress} aria-label={word(IMPORT_STATUS_WORDS[status])} />}
      {problem && (
        <p className="gx-refusal" role="alert">
          {problem}
        </p>
      )}
      {job.problem && (
        <p className="gx-refusal" role="alert">
          {job.problem.message}
        </p>
      )}
      {status !== 'READING' && status !== 'REFUSED' && (
        <Figures>
          <Figure name={t('records')} value={records} />
          <Figure name={t('good')} value={good} />
          {isOpen && known > 0 && (
            <Figure name={t(object === undefined ? 'fresh' : 'freshRecords')} value={good - known} />
          )}
          {isOpen && known > 0 && <Figure name={t('changed')} value={changed} />}
          {isOpen && known > 0 && <Figure name={t('same')} value={same} />}
          <Figure name={t('faulty')} value={faulty} />
          {job.updated > 0 && <Figure name={t('updated')} value={job.updated} />}
          {job.skipped > 0 && <Figure name={t('skipped')} value={job.skipped} />}
          <Figure name={t('committed')} value={committed} to={here} />
          {status === 'UNDONE' && <Figure name={t('removed')} value={removed} />}
          {status === 'UNDONE' && job.restored > 0 && <Figure name={t('restored')} value={job.restored} />}
          {status === 'UNDONE' && (
            <Figure name={t('kept')} value={kept} {...(object === undefined ? { to: here } : {})} />
          )}
        </Figures>
      )}
      {known > 0 && (
        <Differences
          id={id}
          object={object}
          onMatch={job.onMatch}
          isOpen={isOpen && may('customers.importJob.commit')}
          onSettled={settle}
        />
      )}
      {job.reconciliation && <Reconciliation id={id} object={object} lines={job.reconciliation} />}
      {job.people.length > 0 && (
        <People
          // whom the texts mean is told anew with each reading
          key={JSON.stringify(job.people)}
          id={id}
          people={job.people}
          isOpen={status === 'PREVIEWED' && may('customers.importJob.start')}
          onSettled={settle}
        />
      )}
      {job.columns.length > 0 && (
        <Mapping
          // a file that was read anew may be read otherwise
          key={JSON.stringify([job.profile, job.columns])}
          id={id}
          object={object}
          profile={job.profile}
          columns={job.columns}
          absent={job.absentFields}
          isOpen={(status === 'PREVIEWED' || status === 'REFUSED') && may('customers.importJob.start')}
          onSettled={settle}
        />
      )}
      {object !== undefined && status === 'UNDONE' && kept > 0 && <KeptRecords id={id} object={object} />}
      {faulty > 0 && (
        <div id="faults">
          <Faults id={id} />
        </div>
      )}
    </div>
  );
}

function Figure({ name, value, to }: { name: string; value: number; to?: string }) {
  return <CountFigure label={name} value={<Count value={value} />} to={to} />;
}
