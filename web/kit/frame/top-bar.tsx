import { GlobalOutlined, PlusOutlined, SearchOutlined, UserOutlined } from '@ant-design/icons';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useNavigate } from 'react-router';
import { useAreaCommands } from '../app/areas-context.tsx';
import type { AppName } from '../app/settings.ts';
import { LANGUAGE_NAMES, type Language, languages } from '../language/language.ts';
import { useLanguage, useTexts, useWord } from '../language/texts.ts';
import { choose } from '../preferences/preferences.ts';
import { useSession, useSessionState } from '../sign-in/session-context.tsx';
import { type ShadeChoice, useAppearance } from '../theme/appearance.ts';
import type { Density } from '../theme/tokens.ts';
import { DockButton } from './dock-host.tsx';
import { texts } from './texts.ts';
import { topSlots } from './top-slots.ts';

/** Search and command, new, what the application adds (tasks, notifications), language, person. */
export function TopBar({ app }: { app: AppName }) {
  const t = useTexts(texts);
  const anonymous = useSessionState().kind === 'anonymous';
  return (
    <header className="gx-top">
      {anonymous ? <strong style={{ marginRight: 'auto' }}>{t(app)}</strong> : <Find app={app} />}
      {!anonymous && <Create />}
      {!anonymous && topSlots().map(({ key, Slot }) => <Slot key={key} />)}
      {!anonymous && <DockButton />}
      <LanguageMenu />
      {anonymous ? <SignIn /> : <PersonMenu />}
    </header>
  );
}

function Find({ app }: { app: AppName }) {
  const t = useTexts(texts);
  return (
    <button type="button" className="gx-find" onClick={() => window.dispatchEvent(new CustomEvent('guanxi:command'))}>
      <SearchOutlined />
      <span style={{ flex: 1, textAlign: 'left' }}>{t(app === 'console' ? 'search' : 'searchOwn')}</span>
      <kbd>Ctrl K</kbd>
    </button>
  );
}

function Create() {
  const t = useTexts(texts);
  const word = useWord();
  const navigate = useNavigate();
  const commands = useAreaCommands().filter(({ create }) => create);
  if (commands.length === 0) return null;
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: commands.map(({ to, title }) => ({ key: to, label: word(title) })),
        onClick: ({ key }) => void navigate(key),
      }}
    >
      <Button type="text" icon={<PlusOutlined />} aria-label={t('create')}>
        <span className="gx-desk">{t('create')}</span>
      </Button>
    </Dropdown>
  );
}

function LanguageMenu() {
  const t = useTexts(texts);
  const language = useLanguage();
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{
        items: languages.map((each) => ({ key: each, label: <span lang={each}>{LANGUAGE_NAMES[each]}</span> })),
        selectedKeys: [language],
        onClick: ({ key }) => void choose({ language: key as Language }),
      }}
    >
      <Button type="text" icon={<GlobalOutlined />} aria-label={`${t('language')}: ${LANGUAGE_NAMES[language]}`}>
        <span className="gx-desk">{LANGUAGE_NAMES[language]}</span>
      </Button>
    </Dropdown>
  );
}

function SignIn() {
  const t = useTexts(texts);
  const session = useSession();
  return <Button onClick={() => void session.signIn()}>{t('signIn')}</Button>;
}

function PersonMenu() {
  const t = useTexts(texts);
  const session = useSession();
  const { viewer } = useSessionState();
  const { choice, density } = useAppearance();
  const items: MenuProps['items'] = [
    {
      type: 'group',
      label: t('appearance'),
      children: (['light', 'dark', 'system'] as const).map((each) => ({ key: `shade:${each}`, label: t(each) })),
    },
    {
      type: 'group',
      label: t('density'),
      children: (['comfortable', 'dense'] as const).map((each) => ({ key: `density:${each}`, label: t(each) })),
    },
    { type: 'divider' },
    { key: 'account', label: t('account') },
    { key: 'another', label: t('another') },
    { key: 'sign-out', label: t('signOut') },
  ];
  const pick = (key: string) => {
    const [kind, value = ''] = key.split(':');
    if (kind === 'shade') void choose({ shade: value as ShadeChoice });
    else if (kind === 'density') void choose({ density: value as Density });
    else if (kind === 'account') window.open(session.accountAddress, '_blank', 'noopener');
    else if (kind === 'another') void session.signInAsAnother();
    else void session.signOut();
  };
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{
        items,
        selectable: true,
        selectedKeys: [`shade:${choice}`, `density:${density}`],
        onClick: ({ key }) => pick(key),
      }}
    >
      <Button type="text" icon={<UserOutlined />} aria-label={`${t('person')}: ${viewer.name}`}>
        <span className="gx-desk">{viewer.name}</span>
      </Button>
    </Dropdown>
  );
}
