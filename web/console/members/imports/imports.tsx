import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import { type FragmentType, readFragment } from '../../../generated/index.ts';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Answered, Empty } from '../../../kit/states/states.tsx';
import { Tag, Time } from '../../../kit/values/values.tsx';
import { DepartmentOf } from '../../../kit/words/departments.tsx';
import { ImportJobParts, ImportJobs } from './imports-query.ts';
import { texts } from './texts.ts';
import { IMPORT_STATUS_TONES, IMPORT_STATUS_WORDS } from './words.ts';
import '../sheet.css';

const PAGE = 50;

/** Past imports, the latest first. */
export function Component() {
  const t = useTexts(texts);
  const may = useMay();
  const navigate = useNavigate();
  const asked = useAsk(ImportJobs, { first: PAGE });
  return (
    <div className="gx-sheet">
      <header className="gx-sheet-head">
        <h1>{t('title')}</h1>
        {may('customers.importJob.start') && (
          <Button type="primary" onClick={() => void navigate('/members/imports/new')}>
            {t('start')}
          </Button>
        )}
      </header>
      <Answered asked={asked}>
        {({ importJobs }) => {
          if (!importJobs) return null;
          if (importJobs.nodes.length === 0) return <Empty title={t('none')} text={t('noneText')} />;
          return (
            <>
              <ul className="gx-section gx-short">
                {importJobs.nodes.map((node) => (
                  <Job key={node.id} job={node} />
                ))}
              </ul>
              {importJobs.pageInfo.hasNextPage && (
                <Button onClick={() => void asked.more({ after: importJobs.pageInfo.endCursor })}>
                  {t('earlier')}
                </Button>
              )}
            </>
          );
        }}
      </Answered>
    </div>
  );
}

function Job({ job }: { job: FragmentType<typeof ImportJobParts> }) {
  const t = useTexts(texts);
  const word = useWord();
  const { id, status, createdAt, createdBy, departmentPath, records, committed } = readFragment(ImportJobParts, job);
  return (
    <li className="gx-short-row">
      <span>
        <Link to={`/members/imports/${id}`}>
          <Time value={createdAt} />
        </Link>{' '}
        <Tag tone={IMPORT_STATUS_TONES[status]}>{word(IMPORT_STATUS_WORDS[status])}</Tag>{' '}
        <span className="gx-mute">
          {createdBy?.name} · <DepartmentOf path={departmentPath} />
        </span>
      </span>
      <span>{t('ofRecords', { committed, records })}</span>
    </li>
  );
}
