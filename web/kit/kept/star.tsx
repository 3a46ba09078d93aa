import { StarFilled, StarOutlined } from '@ant-design/icons';
import { useApolloClient } from '@apollo/client/react';
import { Button, Tooltip } from 'antd';
import { useEffect } from 'react';
import { useAsk } from '../api/use-ask.ts';
import { useCommand } from '../api/use-command.ts';
import { toastFailed } from '../feedback/feedback.ts';
import { outcomeText } from '../form/problem-text.ts';
import { useTexts } from '../language/texts.ts';
import { AddFavourite, MarkedRecords, NoteVisit, RemoveFavourite } from './kept-query.ts';
import { texts } from './texts.ts';

type StarProps = { typename: string; id: string; name: string };

/** Marks the record as a favourite on every device of the viewer, and notes that he opened it. */
export default function Star({ typename, id, name }: StarProps) {
  const t = useTexts(texts);
  const { cache } = useApolloClient();
  const { data, missing } = useAsk(MarkedRecords, {});
  const add = useCommand(AddFavourite);
  const remove = useCommand(RemoveFavourite);
  const { run: note } = useCommand(NoteVisit);
  useEffect(() => void note({ typename, id }), [note, typename, id]);
  if (missing.length > 0)
    return (
      <Tooltip title={t('notNow')}>
        <Button type="text" size="small" disabled icon={<StarOutlined />} aria-label={t('markNotNow', { name })} />
      </Tooltip>
    );
  if (!data?.favourites) return null;
  const marked = data.favourites.some(({ reference }) => reference?.typename === typename && reference.id === id);
  async function turn() {
    const outcome = await (marked ? remove : add).run({ typename, id });
    if (outcome.kind === 'done')
      cache.writeQuery({ query: MarkedRecords, data: { __typename: 'Query', favourites: outcome.value.favourites } });
    else toastFailed(outcomeText(outcome));
  }
  return (
    <Button
      type="text"
      size="small"
      icon={marked ? <StarFilled className="gx-star-on" /> : <StarOutlined />}
      aria-label={t('mark', { name })}
      aria-pressed={marked}
      loading={add.busy || remove.busy}
      onClick={() => void turn()}
    />
  );
}
