import { CloseOutlined, DownOutlined, LoadingOutlined } from '@ant-design/icons';
import { ApolloProvider } from '@apollo/client/react';
import { ConfigProvider } from 'antd';
import type { Locale } from 'antd/es/locale';
import english from 'antd/es/locale/en_US';
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { placeRecords } from '../address/address.ts';
import { apiClient } from '../api/client.ts';
import { FeedbackHost } from '../feedback/feedback-host.tsx';
import { Frame } from '../frame/frame.tsx';
import { keepBuiltFiles, nameInstalled } from '../install/install.ts';
import { changeLanguage, currentLanguage, hasChosenLanguage, type Language } from '../language/language.ts';
import { useLanguage } from '../language/texts.ts';
import { liveClient } from '../live/live-client.ts';
import { LiveProvider } from '../live/use-live.tsx';
import { startPreferences } from '../preferences/preferences.ts';
import { noteDevice } from '../sign-in/note-device.ts';
import { startSession } from '../sign-in/session.ts';
import { SessionProvider, useSessionState } from '../sign-in/session-context.tsx';
import { hasAny } from '../sign-in/viewer.ts';
import { Crash } from '../states/crash.tsx';
import { NoPage } from '../states/states.tsx';
import { antdTheme } from '../theme/antd.ts';
import { startAppearance, useAppearance } from '../theme/appearance.ts';
import { setFirmZone } from '../values/firm-days.ts';
import type { Area } from './area.ts';
import { AreasProvider } from './areas-context.tsx';
import { type AppName, basePath, readAppSettings } from './settings.ts';
import { Startup } from './startup.tsx';
import '../theme/theme.css';

const locales: Record<Language, () => Promise<Locale>> = {
  'zh-CN': async () => (await import('antd/es/locale/zh_CN')).default,
  'zh-TW': async () => (await import('antd/es/locale/zh_TW')).default,
  // Ant Design has it in any case
  en: async () => english,
};
const days: Record<Language, () => Promise<unknown>> = {
  'zh-CN': () => import('dayjs/locale/zh-cn'),
  'zh-TW': () => import('dayjs/locale/zh-tw'),
  en: () => Promise.resolve(),
};

// marks beside words: their English names are nothing to read out
const selectMarks = {
  suffixIcon: <DownOutlined aria-label={undefined} aria-hidden />,
  removeIcon: <CloseOutlined aria-label={undefined} aria-hidden />,
};

// a mark of its own is there while one waits and no longer; Ant Design's leaves by a motion, and stays where that is cut
const button = { autoInsertSpace: false, loadingIcon: <LoadingOutlined aria-label={undefined} aria-hidden /> };

/** Theme and language around everything. Draws nothing until the language's own words are there. */
export function Looks({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const { shade, density } = useAppearance();
  const [locale, setLocale] = useState<Locale>();
  useEffect(() => {
    let current = true;
    document.documentElement.lang = language;
    nameInstalled(language);
    void Promise.all([locales[language](), days[language]()]).then(async ([loaded]) => {
      const dayjs = (await import('dayjs')).default;
      dayjs.locale(language === 'en' ? 'en' : language.toLowerCase());
      if (current) setLocale(loaded);
    });
    return () => {
      current = false;
    };
  }, [language]);
  const theme = useMemo(() => antdTheme(shade, density), [shade, density]);
  if (!locale) return null;
  return (
    <ConfigProvider
      locale={locale}
      theme={theme}
      componentSize={density === 'dense' ? 'small' : 'middle'}
      button={button}
      select={selectMarks}
    >
      {children}
    </ConfigProvider>
  );
}

const Expired = lazy(async () => ({ default: (await import('../sign-in/expired.tsx')).Expired }));

function ExpiredWhenNeeded() {
  const { kind } = useSessionState();
  return <Suspense>{kind === 'expired' && <Expired />}</Suspense>;
}

const isOpen = (name: AppName, areas: readonly Area[]): boolean =>
  areas.some(({ open, path }) => open && `${location.pathname}/`.startsWith(`${basePath(name)}/${path}/`));

/** Starts an application: settings, sign-in, then the frame with the pages of its areas. */
export async function startApp(name: AppName, areas: readonly Area[]): Promise<void> {
  startAppearance();
  const root = createRoot(document.getElementById('root') as HTMLElement);
  const show = (children: ReactNode) => root.render(<Looks>{children}</Looks>);
  try {
    const settings = await readAppSettings(name);
    setFirmZone(settings.zone);
    const session = await startSession(name, settings, isOpen(name, areas));
    if (!session) return;
    const { viewer } = session.state();
    const { language } = viewer;
    placeRecords(areas.filter(({ seenBy }) => hasAny(viewer, seenBy)));
    if (language && !hasChosenLanguage()) await changeLanguage(language, false);
    const client = apiClient(session, settings.graphql);
    if (session.state().kind === 'signed-in') {
      void noteDevice(client, viewer.session);
      await startPreferences(client, viewer);
    }
    const live = liveClient({ address: settings.live, session, language: currentLanguage });
    const router = createBrowserRouter(
      [
        {
          element: <Frame app={name} />,
          errorElement: <Crash />,
          children: [
            ...areas.map(({ path, routes }) => ({
              ...(path === '' ? {} : { path }),
              errorElement: <Crash />,
              children: [...routes],
            })),
            { path: '*', element: <NoPage /> },
          ],
        },
      ],
      { basename: basePath(name) },
    );
    show(
      <SessionProvider session={session}>
        <ApolloProvider client={client}>
          <LiveProvider client={live}>
            <AreasProvider areas={areas}>
              <RouterProvider router={router} />
              <ExpiredWhenNeeded />
              <FeedbackHost />
            </AreasProvider>
          </LiveProvider>
        </ApolloProvider>
      </SessionProvider>,
    );
    keepBuiltFiles(name);
  } catch {
    show(<Startup />);
  }
}
