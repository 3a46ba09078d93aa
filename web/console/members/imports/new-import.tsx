import { Button, Checkbox, Progress, Select, Upload } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { type Refusal, useCommand } from '../../../kit/api/use-command.ts';
import { readAppSettings } from '../../../kit/app/settings.ts';
import { sendFile } from '../../../kit/files/send-file.ts';
import { clearable } from '../../../kit/form/clearable.tsx';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { useSession, useViewer } from '../../../kit/sign-in/session-context.tsx';
import { namesOf, useDepartments } from '../../../kit/words/departments.tsx';
import { useObjects } from '../../fields/object/use-objects.ts';
import { StartImport } from './imports-query.ts';
import { texts } from './texts.ts';
import '../sheet.css';

/** Begins an import of customers, or of the records of the object that the address names: a file is sent, read and shown; nothing is imported yet. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const session = useSession();
  const viewer = useViewer();
  const navigate = useNavigate();
  const departments = useDepartments();
  const { object: key } = useParams();
  const object = useObjects(key !== undefined).objects.find((each) => each.key === key);
  const [file, setFile] = useState<File>();
  const [departmentPath, setDepartment] = useState<string>();
  const [enrol, setEnrol] = useState(true);
  const [percent, setPercent] = useState<number>();
  const [problem, setProblem] = useState<string>();
  const stop = useRef<(() => void) | undefined>(undefined);
  // an upload that its page was left during goes nowhere
  useEffect(() => () => stop.current?.(), []);
  const { run, busy } = useCommand(StartImport);
  const mine = [...departments.keys()].filter((path) => path.startsWith(viewer.department ?? '/'));

  const send = async () => {
    if (!file) return;
    setProblem(undefined);
    setPercent(0);
    const [{ files }, token] = await Promise.all([readAppSettings('console'), session.token()]);
    if (!token) return setPercent(undefined);
    const sending = sendFile({ address: files, token, file, onProgress: setPercent });
    stop.current = sending.stop;
    const sent = await sending.outcome;
    stop.current = undefined;
    if (sent.kind !== 'done') {
      setPercent(undefined);
      setProblem(
        sent.kind === 'too-large' ? t('tooLarge', { size: Math.floor(sent.limit / 1_048_576) }) : t('notSent'),
      );
      return;
    }
    const outcome = await run({
      fileId: sent.fileId,
      ...(key === undefined ? { enrol } : { object: key }),
      ...(departmentPath ? { departmentPath } : {}),
    });
    setPercent(undefined);
    if (outcome.kind === 'done') await navigate(`/members/imports/${outcome.value.job.id}`);
    else setProblem(outcome.kind === 'refused' ? said(outcome.refusals) : t(outcome.kind));
  };
  return (
    <div className="gx-sheet">
      <header className="gx-sheet-head">
        <h1>{object ? t('startOf', { label: object.label }) : t('start')}</h1>
      </header>
      <p className="gx-mute">{t('startText')}</p>
      {key !== undefined && <p className="gx-mute">{t('uniqueText')}</p>}
      <Upload.Dragger
        accept=".csv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        maxCount={1}
        fileList={file ? [{ uid: '1', name: file.name, size: file.size }] : []}
        beforeUpload={(chosen) => {
          setFile(chosen);
          setProblem(undefined);
          return false;
        }}
        onRemove={() => setFile(undefined)}
      >
        {t('drop')}
      </Upload.Dragger>
      <Select
        aria-label={t('department')}
        placeholder={t('ownDepartment')}
        allowClear={clearable(word)}
        value={departmentPath}
        onChange={setDepartment}
        options={mine.map((path) => ({ value: path, label: namesOf(path, departments) }))}
      />
      {key === undefined && (
        <Checkbox checked={enrol} onChange={({ target }) => setEnrol(target.checked)}>
          {t('enrol')}
        </Checkbox>
      )}
      {percent !== undefined && <Progress percent={percent} aria-label={t('sending')} />}
      {problem && (
        <p className="gx-refusal" role="alert">
          {problem}
        </p>
      )}
      <span className="gx-record-actions">
        <Button type="primary" disabled={!file} loading={percent !== undefined || busy} onClick={() => void send()}>
          {t('preview')}
        </Button>
      </span>
    </div>
  );
}

const said = (refusals: readonly Refusal[]) => refusals.map(({ message }) => message).join(' ');
