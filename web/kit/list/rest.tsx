import { Button } from 'antd';
import type { Asked } from '../api/use-ask.ts';
import { useLanguage, useTexts } from '../language/texts.ts';
import { numberText } from '../values/format.ts';
import type { Connection } from './list-types.ts';
import { texts } from './texts.ts';

type RestProps = { asked: Pick<Asked<unknown>, 'more' | 'refreshing'>; list: Connection<unknown> | undefined };

/** What a face that does not scroll, such as a board, says of the rows that it does not show, and how to have them. */
export function Rest({ asked, list }: RestProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  if (!list?.pageInfo.hasNextPage) return null;
  const shown = numberText(list.nodes.length, language);
  const total = list.totalCount === undefined ? undefined : numberText(list.totalCount, language);
  return (
    <p className="gx-rest" role="status">
      <span>
        {total === undefined
          ? t('shownFirst', { shown })
          : t(list.totalCountIsExact === false ? 'shownOfMore' : 'shownOf', { shown, total })}
      </span>
      <Button loading={asked.refreshing} onClick={() => void asked.more({ after: list.pageInfo.endCursor })}>
        {t('loadMore')}
      </Button>
    </p>
  );
}
