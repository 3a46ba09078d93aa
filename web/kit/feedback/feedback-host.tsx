import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTexts } from '../language/texts.ts';
import { closeToast, type Toast, useFeedback } from './feedback.ts';
import { texts } from './texts.ts';
import './feedback.css';

const ConfirmDialog = lazy(() => import('./confirm-dialog.tsx'));
/** ms that a message stays, and with it the way to undo; a message that says why not, longer. */
const STAYS = { done: 8_000, failed: 15_000 };

/** Where messages appear and questions are asked; once in the application. */
export function FeedbackHost() {
  const t = useTexts(texts);
  const { toasts, asked } = useFeedback();
  return (
    <>
      <section className="gx-toasts" aria-label={t('messages')} aria-live="polite">
        {toasts.map((toast) => (
          <ToastView key={toast.id} toast={toast} />
        ))}
      </section>
      <Suspense>{asked && <ConfirmDialog asked={asked} />}</Suspense>
    </>
  );
}

function ToastView({ toast }: { toast: Toast }) {
  const t = useTexts(texts);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    // who reads it, or is on its button, keeps it
    if (held) return;
    const stay = setTimeout(() => closeToast(toast.id), STAYS[toast.tone]);
    return () => clearTimeout(stay);
  }, [held, toast]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only notes that it is being read
    <div
      className={`gx-toast gx-toast-${toast.tone}`}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{toast.text}</span>
      {toast.undo && (
        <Button
          size="small"
          onClick={() => {
            closeToast(toast.id);
            void toast.undo?.();
          }}
        >
          {t('undo')}
        </Button>
      )}
      <Button
        size="small"
        type="text"
        icon={<CloseOutlined />}
        aria-label={t('close')}
        onClick={() => closeToast(toast.id)}
      />
    </div>
  );
}
