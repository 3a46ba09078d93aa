import { Button, Modal } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { Problem, ServiceName } from '../api/problem.ts';
import { appName, readAppSettings } from '../app/settings.ts';
import { toastDone } from '../feedback/feedback.ts';
import { useLanguage, useTexts } from '../language/texts.ts';
import { saveFile, takeFile } from '../list/take-file.ts';
import { useSession } from '../sign-in/session-context.tsx';
import { Missing, Wrong } from '../states/states.tsx';
import { firmDay } from '../values/firm-days.ts';
import { texts } from './texts.ts';

type State =
  | { kind: 'asked' | 'taking' }
  | { kind: 'failed'; problem: Problem | undefined; missing: readonly ServiceName[] };

/** Takes all that the firm holds of a person away as one archive; of the reader himself where nobody is named. */
export function TakeDialog({ customerId, close }: { customerId?: string; close: () => void }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const session = useSession();
  const [state, setState] = useState<State>({ kind: 'asked' });
  const leaving = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => leaving.current?.abort(), []);

  const take = async () => {
    const left = new AbortController();
    leaving.current = left;
    setState({ kind: 'taking' });
    const { exports } = await readAppSettings(appName());
    const token = await session.token();
    if (left.signal.aborted) return;
    if (!token) return setState({ kind: 'failed', problem: { kind: 'signed-out' }, missing: [] });
    const taken = await takeFile({
      address: `${exports}/person`,
      token,
      language,
      asked: customerId ? { customerId } : {},
      signal: left.signal,
      told: () => undefined,
    });
    if (left.signal.aborted) return;
    if (taken.kind === 'failed') return setState(taken);
    saveFile(taken.file, `${t('file')}-${firmDay(new Date())}.zip`);
    toastDone(t('taken'));
    close();
  };

  return (
    <Modal
      open
      title={t('title')}
      onCancel={close}
      footer={
        <>
          <Button onClick={close}>{t('close')}</Button>
          <Button type="primary" loading={state.kind === 'taking'} onClick={() => void take()}>
            {t(state.kind === 'failed' ? 'again' : 'take')}
          </Button>
        </>
      }
    >
      <p>{t('text')}</p>
      {state.kind === 'failed' && (
        <>
          <Missing services={state.missing} />
          {state.problem && <Wrong problem={state.problem} again={() => void take()} />}
        </>
      )}
    </Modal>
  );
}
