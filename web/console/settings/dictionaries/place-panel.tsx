import { Button } from 'antd';
import { useState } from 'react';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { Fact, FactGroup } from '../../../kit/record/section.tsx';
import { NewEntry, RenameDialog, useListsAnew } from './dialogs.tsx';
import { RetireEntry } from './dictionaries-query.ts';
import type { Place } from './place.ts';
import { texts } from './texts.ts';

type Props = { place: Place; open: (key: string) => void };

/** A list or one of its entries: its names, where it comes from, and what can be done with it. */
export function PlacePanel({ place, open }: Props) {
  const t = useTexts(texts);
  const [doing, setDoing] = useState<'add' | 'rename'>();
  const anew = useListsAnew();
  const { run, busy } = useCommand(RetireEntry);
  const { list, entry, parent } = place;
  const close = () => setDoing(undefined);
  async function retire(retired: boolean) {
    if (!entry) return;
    const outcome = await run({ dictionary: list.code, ...(parent ? { parent } : {}), code: entry.code, retired });
    anew();
    if (outcome.kind === 'done') toastDone(t('saved'));
    else if (outcome.kind === 'refused') toastFailed(outcome.refusals.map(({ message }) => message).join(' '));
  }
  return (
    <FactGroup title={entry?.name ?? list.name}>
      {entry && (
        <>
          <Fact label={t('zhCN')}>
            <span lang="zh-CN">{entry.names.zhCN}</span>
          </Fact>
          <Fact label={t('zhTW')}>
            <span lang="zh-TW">{entry.names.zhTW}</span>
          </Fact>
          <Fact label={t('en')}>
            <span lang="en">{entry.names.en}</span>
          </Fact>
        </>
      )}
      <Fact label={t('code')}>{entry?.code ?? list.code}</Fact>
      <Fact label={t('origin')}>
        {t((entry ? entry.isOwn : !list.isShipped) ? 'own' : 'shipped')}
        {entry?.isRetired ? ` · ${t('retired')}` : ''}
      </Fact>
      {parent === undefined && <Fact label={t('count')}>{t('entries', { count: place.children })}</Fact>}
      <Fact label={t('change')}>
        <span className="gx-next-actions">
          {parent === undefined && (
            <Button size="small" onClick={() => setDoing('add')}>
              {t(entry ? 'below' : 'add')}
            </Button>
          )}
          {entry && (
            <>
              <Button size="small" onClick={() => setDoing('rename')}>
                {t('rename')}
              </Button>
              <Button size="small" loading={busy} onClick={() => void retire(!entry.isRetired)}>
                {t(entry.isRetired ? 'restore' : 'retire')}
              </Button>
            </>
          )}
        </span>
      </Fact>
      {doing === 'add' && <NewEntry place={place} close={close} made={open} />}
      {doing === 'rename' && <RenameDialog place={place} close={close} />}
    </FactGroup>
  );
}
