import { skipToken } from '@apollo/client/react';
import { Modal } from 'antd';
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { addressOf } from '../address/address.ts';
import type { ServiceName } from '../api/problem.ts';
import { useAsk } from '../api/use-ask.ts';
import { useAreaCommands, useAreas } from '../app/areas-context.tsx';
import { KeptRecords } from '../kept/kept-query.ts';
import { keptRecords } from '../kept/kept-records.ts';
import { useTexts, useWord } from '../language/texts.ts';
import { Missing } from '../states/states.tsx';
import { SERVICE_WORDS } from '../states/texts.ts';
import { type Choice, choicesOf } from './choices.ts';
import { FindRecords } from './find-records.ts';
import { texts } from './texts.ts';
import './command.css';

/** ms after the last key until records are asked for. */
const PAUSE = 200;
const RECENT = 6;

/** Any record, place or command by what is typed; arrows and Enter choose. */
export default function CommandMenu({ close }: { close: () => void }) {
  const t = useTexts(texts);
  const word = useWord();
  const id = useId();
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const pause = setTimeout(() => setAsked(typed.trim()), PAUSE);
    return () => clearTimeout(pause);
  }, [typed]);

  const found = useAsk(FindRecords, asked.length > 0 ? { text: asked, first: 12 } : skipToken);
  const records = (asked === '' ? [] : (found.data?.search?.hits ?? [])).flatMap((hit): Choice[] => {
    const to = addressOf(hit.entityType, hit.entityId);
    const service = SERVICE_WORDS[hit.service as ServiceName];
    return to
      ? [
          {
            key: `record:${hit.entityId}`,
            group: 'records',
            label: hit.title,
            to,
            ...(service ? { aside: word(service) } : {}),
          },
        ]
      : [];
  });
  const kept = useKept(asked === '');
  const choices = useDeferredValue([...kept, ...records, ...choicesOf(typed, useAreas(), useAreaCommands(), word)]);
  const current = Math.min(at, choices.length - 1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the one that is chosen stays in sight
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const go = (choice: Choice | undefined) => {
    if (!choice) return;
    close();
    void navigate(choice.to);
  };
  const press = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by) setAt(Math.max(0, Math.min(choices.length - 1, current + by)));
    else if (event.key === 'Enter') go(choices[current]);
    else return;
    event.preventDefault();
  };

  return (
    <Modal open footer={null} closable={false} onCancel={close} width={560} style={{ top: 80 }} aria-label={t('title')}>
      <input
        className="gx-command-input"
        // biome-ignore lint/a11y/noAutofocus: the dialog is this field
        autoFocus
        role="combobox"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={choices[current] ? `${id}-${current}` : undefined}
        aria-label={t('title')}
        placeholder={t('placeholder')}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <div className="gx-command-list" id={id} role="listbox" aria-label={t('title')} ref={list}>
        {choices.map((choice, index) => (
          <Option
            key={choice.key}
            id={`${id}-${index}`}
            choice={choice}
            heading={choices[index - 1]?.group === choice.group ? undefined : t(choice.group)}
            selected={index === current}
            choose={() => go(choice)}
          />
        ))}
      </div>
      {choices.length === 0 && <p className="gx-mute">{found.loading ? t('searching') : t('none')}</p>}
      <Missing services={(found.data?.search?.missing ?? []) as ServiceName[]} />
    </Modal>
  );
}

/** What is offered before anything is typed: favourites, and what was opened last. */
function useKept(wanted: boolean): readonly Choice[] {
  const { data } = useAsk(KeptRecords, wanted ? {} : skipToken);
  if (!wanted || !data) return [];
  const favourites = keptRecords(data.favourites);
  const recent = keptRecords(data.recentRecords).filter(({ key }) => favourites.every((each) => each.key !== key));
  return [
    ...favourites.map(({ key, name, to }): Choice => ({ key, group: 'favourites', label: name, to })),
    ...recent.slice(0, RECENT).map(({ key, name, to }): Choice => ({ key, group: 'recent', label: name, to })),
  ];
}

type OptionProps = { id: string; choice: Choice; heading: string | undefined; selected: boolean; choose: () => void };

function Option({ id, choice, heading, selected, choose }: OptionProps) {
  return (
    <>
      {heading && (
        <div className="gx-command-group" role="presentation">
          {heading}
        </div>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the field above keeps the focus */}
      <div id={id} role="option" aria-selected={selected} className="gx-command-option" onClick={choose}>
        <span>{choice.label}</span>
        {choice.aside && <span className="gx-mute">{choice.aside}</span>}
      </div>
    </>
  );
}
