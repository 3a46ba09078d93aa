import { Button, Modal } from 'antd';
import { useTexts } from '../language/texts.ts';
import { useSession, useSessionState } from './session-context.tsx';
import { texts } from './texts.ts';

/** Stands over the page when the session has ended; the page and its drafts stay beneath. */
export function Expired() {
  const session = useSession();
  const state = useSessionState();
  const t = useTexts(texts);
  return (
    <Modal
      open={state.kind === 'expired'}
      title={t('expired')}
      closable={false}
      footer={
        <Button type="primary" autoFocus onClick={() => void session.signIn()}>
          {t('signIn')}
        </Button>
      }
    >
      {t('expiredText')}
    </Modal>
  );
}
