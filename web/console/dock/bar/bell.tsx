import { BellOutlined } from '@ant-design/icons';
import { lazy, useEffect, useRef, useState } from 'react';
import { TopPanel } from '../../../kit/frame/top-panel.tsx';
import { useTexts } from '../../../kit/language/texts.ts';
import { texts } from './texts.ts';
import { useNotices } from './use-bar.ts';

const NoticeList = lazy(() => import('./notice-list.tsx'));

/** What the viewer was told: how much of it is unread, and what. A new one is said aloud to who listens. */
export function Bell() {
  const t = useTexts(texts);
  const asked = useNotices();
  const heard = useHeard(asked?.data?.notifications?.nodes[0]);
  if (!asked) return null;
  const count = asked.data?.notifications?.unreadCount ?? 0;
  return (
    <>
      <TopPanel label={count > 0 ? t('notices', { count }) : t('noNotices')} icon={<BellOutlined />} count={count}>
        {() => <NoticeList asked={asked} />}
      </TopPanel>
      <span className="gx-said" role="status">
        {heard && t('heard', { text: heard })}
      </span>
    </>
  );
}

/** The text of one that came while the page was open. */
function useHeard(newest: { id: string; text: string; at: string } | undefined): string | undefined {
  const opened = useRef(Date.now());
  const [heard, setHeard] = useState<string>();
  const { id, text, at } = newest ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same one is said once
  useEffect(() => {
    if (text && at && new Date(at).getTime() > opened.current) setHeard(text);
  }, [id]);
  return heard;
}
