import { Button } from 'antd';
import type { Asked } from '../api/use-ask.ts';
import { useLanguage, useTexts } from '../language/texts.ts';
import { numberText } from '../values/format.ts';
import type { Connection, Total } from './list-types.ts';
import { texts } from './texts.ts';

type RestProps = {
  asked: Pick<Asked<unknown>, 'more' | 'refreshing'>;
  list: Connection<unknown> | null | undefined;
  total: Total | null | undefined;
};

/** What a face that does not scroll, such as a board, says of the rows that it does not show, and how to have them. */
export function Rest({ asked, list, total }: RestProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  if (!list?.pageInfo.hasNextPage) return null;
  const shown = numberText(list.nodes.length, language);
  const all = total?.totalCount === undefined ? undefined : numberText(total.totalCount, language);
  return (
    <p className="gx-rest" role="status">
      <span>
        {all === undefined
          ? t('shownFirst', { shown })
          : t(total?.totalCountIsExact === false ? 'shownOfMore' : 'shownOf', { shown, total: all })}
      </span>
      <Button loading={asked.refreshing} onClick={() => void asked.more({ after: list.pageInfo.endCursor })}>
        {t('loadMore')}
      </Button>
    </p>
  );
}
