import { Button, Progress, Upload } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { readAppSettings } from '../../kit/app/settings.ts';
import { sendFile } from '../../kit/files/send-file.ts';
import { useTexts } from '../../kit/language/texts.ts';
import { useSession } from '../../kit/sign-in/session-context.tsx';
import { texts } from './texts.ts';

type Props = {
  id: string;
  label: string;
  value: string | undefined;
  /** The file's id, and after a space what it is called. */
  change: (file: string | undefined) => void;
  invalid: boolean;
  describedBy: string | undefined;
};

/** A file: sent as soon as it is chosen; the record holds it once it is saved. */
export default function FileField({ id, label, value, change, invalid, describedBy }: Props) {
  const t = useTexts(texts);
  const session = useSession();
  const name = value?.split(' ').slice(1).join(' ');
  const [percent, setPercent] = useState<number>();
  const [problem, setProblem] = useState<string>();
  const stop = useRef<(() => void) | undefined>(undefined);
  useEffect(() => () => stop.current?.(), []);

  const send = async (file: File) => {
    setProblem(undefined);
    setPercent(0);
    const [{ files }, token] = await Promise.all([readAppSettings('console'), session.token()]);
    if (!token) return setPercent(undefined);
    const sending = sendFile({ address: files, token, file, onProgress: setPercent });
    stop.current = sending.stop;
    const sent = await sending.outcome;
    stop.current = undefined;
    setPercent(undefined);
    if (sent.kind === 'done') {
      // what it is called follows its id
      change(`${sent.fileId} ${file.name}`);
    } else
      setProblem(
        sent.kind === 'too-large' ? t('tooLarge', { size: Math.floor(sent.limit / 1_048_576) }) : t('notSent'),
      );
  };
  return (
    <div>
      <Upload
        id={id}
        maxCount={1}
        showUploadList={false}
        beforeUpload={(file) => {
          void send(file);
          return false;
        }}
      >
        <Button
          aria-label={`${label}: ${t(value ? 'otherFile' : 'chooseFile')}`}
          aria-invalid={invalid}
          aria-describedby={describedBy}
        >
          {t(value ? 'otherFile' : 'chooseFile')}
        </Button>
      </Upload>{' '}
      {value && (
        <>
          <span>{name || t('attached')}</span>{' '}
          <Button size="small" type="link" onClick={() => change(undefined)}>
            {t('takeAway')}
          </Button>
        </>
      )}
      {percent !== undefined && <Progress percent={percent} size="small" />}
      {problem && <div className="gx-refusal">{problem}</div>}
    </div>
  );
}
