import { CloseOutlined, LayoutOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useKeys } from '../keys/keys.ts';
import { useTexts } from '../language/texts.ts';
import { Loading } from '../states/states.tsx';
import { theDock } from './dock-slot.ts';
import { texts } from './texts.ts';

const KEPT = 'guanxi.dock';
const listeners = new Set<() => void>();
const isOpen = () => localStorage.getItem(KEPT) === 'open';
function setOpen(open: boolean): void {
  if (open) localStorage.setItem(KEPT, 'open');
  else localStorage.removeItem(KEPT);
  for (const listener of listeners) listener();
}
const useOpen = () =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, isOpen);

/** Opens and closes the dock from the top bar. */
export function DockButton() {
  const t = useTexts(texts);
  const open = useOpen();
  if (!theDock()) return null;
  return (
    <Button
      type="text"
      icon={<LayoutOutlined />}
      aria-label={t('quick')}
      aria-pressed={open}
      title="`"
      onClick={() => setOpen(!open)}
    />
  );
}

/** The quick panel beside the page, on a phone in front of it. Stays as it was left in this browser. */
export function DockHost() {
  const t = useTexts(texts);
  const open = useOpen();
  const load = theDock();
  const [Content] = useState(() => load && lazy(load));
  const panel = useRef<HTMLElement>(null);
  const shown = useRef(open);
  useEffect(() => {
    // not when a page begins with it
    if (open && !shown.current) panel.current?.focus();
    shown.current = open;
  }, [open]);
  useKeys(
    load
      ? [
          {
            key: '`',
            what: { 'zh-CN': '快捷面板', 'zh-TW': '快捷面板', en: 'Quick panel' },
            run: () => setOpen(!isOpen()),
          },
        ]
      : [],
  );
  if (!Content || !open) return null;
  return (
    <aside className="gx-dock" aria-label={t('quick')} ref={panel} tabIndex={-1}>
      <header>
        <h2>{t('quick')}</h2>
        <Button
          type="text"
          size="small"
          icon={<CloseOutlined />}
          aria-label={t('close')}
          onClick={() => setOpen(false)}
        />
      </header>
      <Suspense fallback={<Loading lines={8} />}>
        <Content />
      </Suspense>
    </aside>
  );
}
