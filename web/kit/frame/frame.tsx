import { Suspense, useEffect, useRef } from 'react';
import { Outlet, useLocation, useNavigation } from 'react-router';
import type { AppName } from '../app/settings.ts';
import { CommandHost } from '../command/command-host.tsx';
import { useTexts } from '../language/texts.ts';
import { useSessionState } from '../sign-in/session-context.tsx';
import { Loading, MissingElsewhere } from '../states/states.tsx';
import { DockHost } from './dock-host.tsx';
import { Rail } from './rail.tsx';
import { texts } from './texts.ts';
import { TopBar } from './top-bar.tsx';
import './frame.css';

/**
 * What stands around every page: where one can go, what one can do from anywhere, and who one is. A stranger at an open
 * page can go nowhere else, and is shown nothing of it.
 */
export function Frame({ app }: { app: AppName }) {
  const t = useTexts(texts);
  const { pathname } = useLocation();
  const signedIn = useSessionState().kind !== 'anonymous';
  const navigation = useNavigation();
  const page = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    page.current?.scrollTo(0, 0);
    // a page that is there to find or enter something has given the focus to its field already
    if (page.current?.querySelector(':is(input, textarea):focus')) return;
    // a reader by keyboard or ear begins at the new page, not where the old one's link was
    page.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <div className={signedIn ? 'gx-frame' : 'gx-frame gx-frame-bare'}>
      <a className="gx-skip" href="#page">
        {t('toContent')}
      </a>
      {signedIn && <Rail />}
      <TopBar app={app} />
      {signedIn && <CommandHost />}
      <main id="page" className="gx-page" ref={page} tabIndex={-1} aria-busy={navigation.state === 'loading'}>
        <MissingElsewhere />
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      {signedIn && <DockHost />}
    </div>
  );
}
