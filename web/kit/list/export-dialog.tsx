import { Button, Modal } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { graphql } from '../../generated/index.ts';
import { useCommand } from '../api/use-command.ts';
import { toastDone } from '../feedback/feedback.ts';
import { Progress } from '../import/wizard.tsx';
import { useLanguage, useTexts } from '../language/texts.ts';
import { Missing, Wrong } from '../states/states.tsx';
import { firmDay } from '../values/firm-days.ts';
import { numberText } from '../values/format.ts';
import { EMPTY_FILE, FILE_MOST, type FileState, makeFile } from './list-file.ts';
import type { Column, Total } from './list-types.ts';
import { texts } from './texts.ts';
import type { Part } from './walk.ts';

const NoteExport = graphql(`
  mutation NoteExport($input: NoteExportInput!) {
    noteExport(input: $input) {
      ... on NoteExportSuccess {
        notedAt
      }
      ...RefusalParts
    }
  }
`);

export type ExportDialogProps<Row> = {
  name: string;
  title: string;
  part: (first: number, after: string | null) => Promise<Part<Row>>;
  columns: readonly Column<Row>[];
  /** Names of the filters by which the list is narrowed. */
  filters: readonly string[];
  total: Total | null | undefined;
  close: () => void;
};

/**
 * Takes the list away as a file, as it is shown. It begins at once and can be given up; that it was taken is written
 * into the audit before the reader has it.
 */
export default function ExportDialog<Row>(props: ExportDialogProps<Row>) {
  const { name, title, part, columns, filters, total, close } = props;
  const t = useTexts(texts);
  const language = useLanguage();
  const { run } = useCommand(NoteExport);
  const [file, setFile] = useState<FileState>(EMPTY_FILE);
  const [isUnnoted, setUnnoted] = useState(false);
  const isOver = useRef(false);
  // as the list was when the reader asked for it
  const [given] = useState({ part, columns, filters });

  async function goOn(from: FileState): Promise<void> {
    setUnnoted(false);
    setFile({ ...from, blocked: undefined });
    const made = await makeFile<Row>(from, {
      columns: given.columns,
      language,
      currency: t('currency'),
      part: given.part,
      told: setFile,
      isOver: () => isOver.current,
    });
    if (isOver.current) return;
    setFile(made);
    if (!made.isWhole) return;
    const noted = await run({
      list: name,
      columns: given.columns.map(({ key }) => key),
      filters: [...given.filters],
      records: made.records,
    });
    if (isOver.current) return;
    if (noted.kind !== 'done') return setUnnoted(true);
    download(made.parts, `${title}-${firmDay(new Date())}.csv`);
    const count = numberText(made.records, language);
    toastDone(made.isCut ? t('exportedFirst', { shown: count }) : t('exported', { shown: count }));
    close();
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is opened
  useEffect(() => {
    isOver.current = false;
    void goOn(EMPTY_FILE);
    return () => {
      isOver.current = true;
    };
  }, []);

  const most = numberText(FILE_MOST, language);
  const isLong = total?.totalCountIsExact === false;
  return (
    <Modal
      open
      title={t('exportTitle', { title })}
      onCancel={close}
      footer={<Button onClick={close}>{t('stop')}</Button>}
    >
      <Progress
        label={t('exporting', { shown: numberText(file.records, language) })}
        done={file.records}
        total={isLong ? undefined : total?.totalCount}
      />
      <p className="gx-mute">{t('exportText', { most })}</p>
      {file.blocked && (
        <>
          <Missing services={file.blocked.missing} />
          {file.blocked.problem ? (
            <Wrong problem={file.blocked.problem} again={() => void goOn(file)} />
          ) : (
            <Button onClick={() => void goOn(file)}>{t('goOn')}</Button>
          )}
        </>
      )}
      {isUnnoted && (
        <div role="alert">
          <p>{t('notNoted')}</p>
          <Button onClick={() => void goOn(file)}>{t('goOn')}</Button>
        </div>
      )}
    </Modal>
  );
}

function download(parts: readonly string[], name: string): void {
  const address = URL.createObjectURL(new Blob([...parts], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // the browser has begun to read it by then
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
