import { CheckOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import type { UnreadNoticesQuery } from '../../../generated/graphql.ts';
import { addressOf } from '../../../kit/address/address.ts';
import type { Asked } from '../../../kit/api/use-ask.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastFailed } from '../../../kit/feedback/feedback.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { ShortRow } from '../../../kit/record/section.tsx';
import { Answered } from '../../../kit/states/states.tsx';
import { Time } from '../../../kit/values/values.tsx';
import { MarkNoticesRead } from './bar-query.ts';
import { texts } from './texts.ts';

/** What was not read yet. Opening what one of them is about marks it as read. */
export default function NoticeList({ asked }: { asked: Asked<UnreadNoticesQuery> }) {
  const t = useTexts(texts);
  const { run, busy } = useCommand(MarkNoticesRead);
  const mark = async (which: { ids: string[] } | { all: true }) => {
    const outcome = await run(which);
    if (outcome.kind !== 'done') toastFailed(outcomeText(outcome));
    asked.ask();
  };
  return (
    <Answered asked={asked} lines={3}>
      {({ notifications }) => {
        if (!notifications) return null;
        const { nodes, pageInfo } = notifications;
        if (nodes.length === 0) return <p className="gx-short-row gx-mute">{t('noNotices')}</p>;
        return (
          <>
            <ul className="gx-short">
              {nodes.map(({ id, text, subject, at }) => {
                const to = addressOf(subject.typename, subject.id);
                return (
                  <ShortRow
                    key={id}
                    aside={
                      <>
                        <Time value={at} relative />
                        <Button
                          type="text"
                          size="small"
                          icon={<CheckOutlined />}
                          aria-label={t('read', { text })}
                          onClick={() => void mark({ ids: [id] })}
                        />
                      </>
                    }
                  >
                    {to ? (
                      <Link to={to} onClick={() => void mark({ ids: [id] })}>
                        {text}
                      </Link>
                    ) : (
                      text
                    )}
                  </ShortRow>
                );
              })}
            </ul>
            <footer className="gx-top-foot">
              <span className="gx-mute">{pageInfo.hasNextPage && t('olderNotices', { count: nodes.length })}</span>
              <Button size="small" loading={busy} onClick={() => void mark({ all: true })}>
                {t('readAll')}
              </Button>
            </footer>
          </>
        );
      }}
    </Answered>
  );
}
