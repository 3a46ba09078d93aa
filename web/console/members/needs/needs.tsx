import { Button } from 'antd';
import { useState } from 'react';
import type { NeedPartsFragment } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { useLive } from '../../../kit/live/use-live.tsx';
import { Section } from '../../../kit/record/section.tsx';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Answered } from '../../../kit/states/states.tsx';
import { dayText } from '../../../kit/values/format.ts';
import { Person, Tag } from '../../../kit/values/values.tsx';
import { NeedForm, RemoveNeedForm } from './need-form.tsx';
import { NeedParts, NeedsOf, NeedsOfCustomer } from './needs-query.ts';
import { texts } from './texts.ts';
import { NEED_TONES, NEED_WORDS } from './words.ts';
import './needs.css';

type Open = { act: 'add' | 'change' | 'remove'; need?: NeedPartsFragment };

/** What a customer needs between which days: what stands, what is to come, and what is history. */
export function Needs({ customerId }: { customerId: string }) {
  const t = useTexts(texts);
  const mayNote = useMay()('customers.customer.noteNeed');
  const asked = useLive(NeedsOfCustomer, { id: customerId });
  const { needs } = readFragment(NeedsOf, asked.data?.customer) ?? {};
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  return (
    <Section
      title={t('title')}
      extra={
        mayNote && (
          <Button size="small" type="link" onClick={() => setOpen({ act: 'add' })}>
            {t('add')}
          </Button>
        )
      }
    >
      {needs ? (
        <>
          {needs.nodes.length === 0 && <p className="gx-short-row gx-mute">{t('none')}</p>}
          <ul className="gx-short">
            {needs.nodes.map((node) => {
              const need = readFragment(NeedParts, node);
              return (
                <Need
                  key={need.id}
                  need={need}
                  {...(mayNote ? { act: (act: Open['act']) => setOpen({ act, need }) } : {})}
                />
              );
            })}
          </ul>
          {needs.pageInfo.hasNextPage && (
            <Button size="small" type="link" onClick={() => void asked.more({ after: needs.pageInfo.endCursor })}>
              {t('earlier')}
            </Button>
          )}
        </>
      ) : (
        <Answered asked={asked} lines={2}>
          {() => null}
        </Answered>
      )}
      {open && open.act !== 'remove' && (
        <NeedForm customerId={customerId} need={open.need} close={close} onStale={asked.ask} />
      )}
      {open?.act === 'remove' && open.need && <RemoveNeedForm need={open.need} close={close} />}
    </Section>
  );
}

function Need({ need, act }: { need: NeedPartsFragment; act?: (act: Open['act']) => void }) {
  const t = useTexts(texts);
  const word = useWord();
  const { kind, fromDay, toDay, note, state, enteredBy } = need;
  return (
    <li className="gx-need">
      <p>
        <strong>{kind.name}</strong> <Tag tone={NEED_TONES[state]}>{word(NEED_WORDS[state])}</Tag>
      </p>
      <p className="gx-mute">
        {t('span', { from: dayText(fromDay), to: dayText(toDay) })}
        {enteredBy && (
          <>
            {' · '}
            <Person name={enteredBy.name} />
          </>
        )}
      </p>
      {note && <p className="gx-need-note">{note}</p>}
      {act && (
        <p>
          <Button
            size="small"
            type="link"
            aria-label={t('changeOne', { kind: kind.name })}
            onClick={() => act('change')}
          >
            {t('change')}
          </Button>
          <Button
            size="small"
            type="link"
            aria-label={t('removeOne', { kind: kind.name })}
            onClick={() => act('remove')}
          >
            {t('remove')}
          </Button>
        </p>
      )}
    </li>
  );
}
