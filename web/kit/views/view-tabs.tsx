import { Button, Popover } from 'antd';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { readFragment } from '../../generated/index.ts';
import { useAsk } from '../api/use-ask.ts';
import { useCommand } from '../api/use-command.ts';
import { confirm, toastDone, toastFailed } from '../feedback/feedback.ts';
import { useTexts } from '../language/texts.ts';
import { AS_GIVEN } from '../list/columns.ts';
import { type ListState, useListState } from '../list/list-state.ts';
import { Loading, Missing } from '../states/states.tsx';
import { texts } from './texts.ts';
import { RemoveView, SavedViews, UpdateView, ViewTab } from './view-documents.ts';
import { differs, stateOfView, viewOfState } from './view-state.ts';
import './views.css';

const SaveView = lazy(() => import('./save-view.tsx'));
const EVERYTHING: ListState = { filters: {}, sort: undefined, ...AS_GIVEN, view: undefined };

/**
 * The views of a list as tabs: the viewer's own and those shared with him. A list that is opened without anything in
 * its address opens with his default.
 * @param list what the list is called where views are kept, such as `customers`
 */
export function ViewTabs({ list }: { list: string }) {
  const t = useTexts(texts);
  const [state, change] = useListState();
  const [saving, setSaving] = useState(false);
  const asked = useAsk(SavedViews, { list });
  const update = useCommand(UpdateView);
  const remove = useCommand(RemoveView);
  const views = (asked.data?.savedViews ?? []).map((view) => readFragment(ViewTab, view));
  const current = views.find(({ id }) => id === state.view);

  const bare = useRef(location.search === '');
  const preferred = views.find(({ isDefault }) => isDefault);
  useEffect(() => {
    if (!bare.current || !preferred) return;
    bare.current = false;
    change(stateOfView(preferred), true);
  }, [preferred, change]);

  async function saveChanges() {
    if (!current) return;
    const outcome = await update.run({ viewId: current.id, ...viewOfState(state) });
    if (outcome.kind === 'done') toastDone(t('saved'));
    else if (outcome.kind === 'refused') toastFailed(outcome.refusals.map(({ message }) => message).join(' '));
  }
  async function drop() {
    if (!current) return;
    const sure = await confirm({
      title: t('removeTitle', { name: current.name ?? '' }),
      ...(current.sharing === 'PRIVATE' ? {} : { text: t('removeText') }),
      action: t('remove'),
      danger: true,
    });
    if (!sure) return;
    const outcome = await remove.run({ viewId: current.id });
    if (outcome.kind !== 'done') return;
    change(EVERYTHING);
    asked.ask();
    toastDone(t('removed'));
  }

  return (
    <nav className="gx-views" aria-label={t('views')}>
      <button type="button" aria-current={state.view === undefined} onClick={() => change(EVERYTHING)}>
        {t('all')}
      </button>
      {views.map((view) => (
        <button
          key={view.id}
          type="button"
          aria-current={view.id === state.view}
          onClick={() => change(stateOfView(view))}
        >
          {view.name}
          {view.sharing !== 'PRIVATE' && <span className="gx-said"> {t('shared')}</span>}
        </button>
      ))}
      <Missing services={asked.missing} />
      <span className="gx-views-tools">
        {current?.mayChange && differs(state, current) && (
          <Button type="text" size="small" loading={update.busy} onClick={() => void saveChanges()}>
            {t('saveChanges')}
          </Button>
        )}
        {current?.mayChange && (
          <Button type="text" size="small" onClick={() => void drop()}>
            {t('remove')}
          </Button>
        )}
        <Popover
          trigger="click"
          open={saving}
          onOpenChange={setSaving}
          destroyOnHidden
          content={
            <Suspense fallback={<Loading lines={3} />}>
              <SaveView
                list={list}
                state={state}
                done={(id) => {
                  setSaving(false);
                  asked.ask();
                  change({ view: id }, true);
                  toastDone(t('saved'));
                }}
              />
            </Suspense>
          }
        >
          <Button type="text" size="small">
            {t('save')}
          </Button>
        </Popover>
      </span>
    </nav>
  );
}
