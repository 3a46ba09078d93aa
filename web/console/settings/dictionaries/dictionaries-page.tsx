import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { Section } from '../../../kit/record/section.tsx';
import { Answered } from '../../../kit/states/states.tsx';
import { Tree } from '../../../kit/tree/tree.tsx';
import { NewList } from './dialogs.tsx';
import { DictionaryTree } from './dictionaries-query.ts';
import { nodesOf, placeOf } from './place.ts';
import { PlacePanel } from './place-panel.tsx';
import { texts } from './texts.ts';
import '../settings.css';

/** The code lists of two levels: shipped ones with what the firm adds, and its own. */
export function Component() {
  const t = useTexts(texts);
  const [search, setSearch] = useSearchParams();
  const [making, setMaking] = useState(false);
  const asked = useAsk(DictionaryTree, {});
  const at = search.get('at');
  const open = (key: string) => setSearch({ at: key });
  return (
    <div className="gx-settings">
      <div className="gx-list-head">
        <h1>{t('dictionaries')}</h1>
        <div className="gx-list-actions">
          <Button onClick={() => setMaking(true)}>{t('newList')}</Button>
        </div>
      </div>
      <p className="gx-mute">{t('explained')}</p>
      <Answered asked={asked}>
        {({ dictionaries }) => {
          const lists = dictionaries ?? [];
          const place = placeOf(lists, at);
          return (
            <div className="gx-tree-and-one">
              <Section title={t('dictionaries')}>
                <Tree
                  label={t('dictionaries')}
                  nodes={nodesOf(lists, t('retired'))}
                  open={opened(at)}
                  selected={at ?? undefined}
                  select={open}
                />
              </Section>
              {place ? <PlacePanel key={at} place={place} open={open} /> : <p className="gx-mute">{t('choose')}</p>}
            </div>
          );
        }}
      </Answered>
      {making && <NewList close={() => setMaking(false)} made={open} />}
    </div>
  );
}

/** The path to what is chosen. */
const opened = (at: string | null): string[] => {
  const codes = at?.split('/') ?? [];
  return codes.map((_, index) => codes.slice(0, index + 1).join('/'));
};
