import { lazy, Suspense, useEffect, useState } from 'react';
import { useKeys } from '../keys/keys.ts';

const CommandMenu = lazy(() => import('./command-menu.tsx'));
const KeySheet = lazy(() => import('./key-sheet.tsx'));

/** Opens the command menu by Ctrl K (⌘ K) or from the top bar, and the sheet of keys by `?`. Inside the router. */
export function CommandHost() {
  const [open, setOpen] = useState<'command' | 'keys'>();
  useKeys([
    {
      key: 'mod+k',
      what: { 'zh-CN': '搜索与命令', 'zh-TW': '搜尋與命令', en: 'Search and command' },
      run: () => setOpen('command'),
    },
    { key: '?', what: { 'zh-CN': '快捷键一览', 'zh-TW': '快速鍵一覽', en: 'All keys' }, run: () => setOpen('keys') },
  ]);
  useEffect(() => {
    const asked = () => setOpen('command');
    window.addEventListener('guanxi:command', asked);
    return () => window.removeEventListener('guanxi:command', asked);
  }, []);
  const close = () => setOpen(undefined);
  return (
    <Suspense>
      {open === 'command' && <CommandMenu close={close} />}
      {open === 'keys' && <KeySheet close={close} />}
    </Suspense>
  );
}
