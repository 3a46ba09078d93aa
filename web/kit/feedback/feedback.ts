import { useSyncExternalStore } from 'react';

export type Toast = {
  id: number;
  text: string;
  tone: 'done' | 'failed';
  undo: (() => void | Promise<void>) | undefined;
};
export type Confirmation = {
  title: string;
  text?: string | undefined;
  /** The verb on the button: what will be done. */
  action: string;
  danger?: boolean;
};
type Asked = Confirmation & { answer: (yes: boolean) => void };
type Feedback = { toasts: readonly Toast[]; asked: Asked | undefined };

let feedback: Feedback = { toasts: [], asked: undefined };
let count = 0;
const listeners = new Set<() => void>();
const become = (next: Partial<Feedback>) => {
  feedback = { ...feedback, ...next };
  for (const listener of listeners) listener();
};

function toast(text: string, tone: Toast['tone'], undo?: Toast['undo']): void {
  count += 1;
  become({ toasts: [...feedback.toasts, { id: count, text, tone, undo }].slice(-3) });
}

/** Says that it is done; with `undo` it can be taken back for eight seconds. */
export const toastDone = (text: string, undo?: () => void | Promise<void>): void => toast(text, 'done', undo);

/** Says that it was not done, and why. For what has no field to stand at. */
export const toastFailed = (text: string): void => toast(text, 'failed');

export const closeToast = (id: number): void => become({ toasts: feedback.toasts.filter((each) => each.id !== id) });

/** Asks before what cannot be undone. */
export function confirm(confirmation: Confirmation): Promise<boolean> {
  return new Promise((resolve) => {
    become({
      asked: {
        ...confirmation,
        answer: (yes) => {
          become({ asked: undefined });
          resolve(yes);
        },
      },
    });
  });
}

export function useFeedback(): Feedback {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => feedback,
  );
}
