import { Button, Modal, Radio } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { Problem, ServiceName } from '../api/problem.ts';
import { appName, readAppSettings } from '../app/settings.ts';
import { toastDone } from '../feedback/feedback.ts';
import { Progress } from '../import/wizard.tsx';
import { useLanguage, useTexts } from '../language/texts.ts';
import { useSession } from '../sign-in/session-context.tsx';
import { Missing, Wrong } from '../states/states.tsx';
import { firmDay } from '../values/firm-days.ts';
import { numberText } from '../values/format.ts';
import { fileColumns } from './file-columns.ts';
import type { Column } from './list-types.ts';
import { saveFile, takeFile } from './take-file.ts';
import { texts } from './texts.ts';
import type { ListQuestion } from './use-list.ts';

export type ExportDialogProps<Row> = {
  name: string;
  title: string;
  question: ListQuestion;
  columns: readonly Column<Row>[];
  /** Names of the filters by which the list is narrowed. */
  filters: readonly string[];
  close: () => void;
};

type Format = 'XLSX' | 'CSV';
type State =
  | { kind: 'choosing' }
  | { kind: 'taking'; bytes: number }
  | { kind: 'failed'; problem: Problem | undefined; missing: readonly ServiceName[] };

/**
 * Takes the list away as a file, as it is shown: the gateway makes it under the reader's rights and writes into the
 * audit that it was taken. It can be given up while it comes.
 */
export default function ExportDialog<Row>(props: ExportDialogProps<Row>) {
  const { name, title, question, columns, filters, close } = props;
  const t = useTexts(texts);
  const language = useLanguage();
  const session = useSession();
  const [format, setFormat] = useState<Format>('XLSX');
  const [state, setState] = useState<State>({ kind: 'choosing' });
  const leaving = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => leaving.current?.abort(), []);

  const take = async () => {
    const left = new AbortController();
    leaving.current = left;
    setState({ kind: 'taking', bytes: 0 });
    const settings = await readAppSettings(appName());
    // a fresh token: a long file takes its time, and ends with the sign-in it was asked under
    const held = await session.token();
    const token = held && (await session.token(held));
    if (!token || left.signal.aborted)
      return setState({ kind: 'failed', problem: { kind: 'signed-out' }, missing: [] });
    const taken = await takeFile({
      address: settings.exports,
      token,
      language,
      asked: {
        ...question,
        format,
        list: name,
        title,
        columns: fileColumns(columns),
        filters,
        currency: t('currency'),
        zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      },
      signal: left.signal,
      told: (bytes) => setState({ kind: 'taking', bytes }),
    });
    if (left.signal.aborted) return;
    if (taken.kind === 'failed') return setState(taken);
    saveFile(taken.file, `${title}-${firmDay(new Date())}.${format.toLowerCase()}`);
    toastDone(t('exported', { title }));
    close();
  };

  return (
    <Modal
      open
      title={t('exportTitle', { title })}
      onCancel={close}
      footer={
        <>
          <Button onClick={close}>{t('stop')}</Button>
          {state.kind !== 'failed' && (
            <Button type="primary" loading={state.kind === 'taking'} onClick={() => void take()}>
              {t('export')}
            </Button>
          )}
        </>
      }
    >
      {state.kind === 'failed' ? (
        <>
          <Missing services={state.missing} />
          {state.problem && <Wrong problem={state.problem} again={() => void take()} />}
          {!state.problem && <Button onClick={() => void take()}>{t('goOn')}</Button>}
        </>
      ) : (
        <>
          <Radio.Group
            aria-label={t('format')}
            value={format}
            disabled={state.kind === 'taking'}
            onChange={({ target }) => setFormat(target.value as Format)}
            options={[
              { value: 'XLSX', label: t('workbook') },
              { value: 'CSV', label: t('csv') },
            ]}
          />
          <p className="gx-mute">{t('exportText')}</p>
          {state.kind === 'taking' && (
            <Progress
              label={t('exporting', { size: numberText(Math.ceil(state.bytes / 1024), language) })}
              done={0}
              total={undefined}
            />
          )}
        </>
      )}
    </Modal>
  );
}
