import { Button } from 'antd';
import { useState } from 'react';
import type { NumberRangesQuery, OpenNumberRangeInput } from '../../../generated/graphql.ts';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { confirm, toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { FormDialog } from '../../../kit/form/form-dialog.tsx';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useLanguage, useTexts } from '../../../kit/language/texts.ts';
import { RowTable } from '../../../kit/record/row-table.tsx';
import { Section } from '../../../kit/record/section.tsx';
import { Answered, NotFound } from '../../../kit/states/states.tsx';
import { numberText } from '../../../kit/values/format.ts';
import { Count, None, Tag } from '../../../kit/values/values.tsx';
import { CloseNumberRange, NumberRanges, OpenNumberRange } from './numbers-query.ts';
import { texts } from './texts.ts';
import '../settings.css';

type Range = NonNullable<NumberRangesQuery['numberRanges']>[number];

/** Said early enough for an administrator to open another range. */
const FEW = 100;

/** From what members' numbers are taken, and how many are left. */
export function Component() {
  const t = useTexts(texts);
  const language = useLanguage();
  const asked = useAsk(NumberRanges, {});
  const [opening, setOpening] = useState(false);
  return (
    <div className="gx-settings">
      <div className="gx-list-head">
        <h1>{t('title')}</h1>
        <div className="gx-list-actions">
          <Button type="primary" onClick={() => setOpening(true)}>
            {t('open')}
          </Button>
        </div>
      </div>
      <p className="gx-mute">{t('explained')}</p>
      <Answered asked={asked}>
        {({ numberRanges }) => {
          if (!numberRanges) return <NotFound asked={asked} />;
          const left = numberRanges.reduce((sum, range) => sum + range.left, 0);
          return (
            <>
              {left < FEW && (
                <p className="gx-refusal" role="status">
                  {left === 0 ? t('usedUp') : t('short', { left: numberText(left, language) })}
                </p>
              )}
              <Section title={t('ranges')}>
                <Ranges ranges={numberRanges} again={asked.ask} />
              </Section>
            </>
          );
        }}
      </Answered>
      {opening && (
        <OpenForm
          close={(done) => {
            setOpening(false);
            if (done) asked.ask();
          }}
        />
      )}
    </div>
  );
}

function Ranges({ ranges, again }: { ranges: readonly Range[]; again: () => void }) {
  const t = useTexts(texts);
  const { run, busy } = useCommand(CloseNumberRange);
  const inUse = ranges.find(({ left }) => left > 0)?.id;
  const close = async ({ id, name }: Range) => {
    if (!(await confirm({ title: t('closeOf', { name }), text: t('closeText'), action: t('close'), danger: true })))
      return;
    const outcome = await run({ rangeId: id });
    if (outcome.kind !== 'done') return toastFailed(outcomeText(outcome));
    toastDone(t('closedDone'));
    again();
  };
  const stateOf = ({ id, left, closedAt }: Range) => {
    if (closedAt) return <Tag tone="slate">{t('closed')}</Tag>;
    if (left === 0) return <Tag tone="amber">{t('empty')}</Tag>;
    return id === inUse ? <Tag tone="green">{t('inUse')}</Tag> : <Tag tone="blue">{t('waiting')}</Tag>;
  };
  return (
    <RowTable
      rows={ranges}
      rowKey={({ id }) => id}
      empty={t('none')}
      columns={[
        { key: 'name', title: t('name'), cell: ({ name }) => <strong>{name}</strong> },
        { key: 'span', title: t('span'), cell: ({ first, last }) => `${first} – ${last}` },
        { key: 'state', title: t('state'), cell: stateOf },
        { key: 'next', title: t('next'), cell: ({ next }) => next ?? <None /> },
        { key: 'taken', title: t('taken'), numeric: true, cell: ({ taken }) => <Count value={taken} /> },
        { key: 'left', title: t('left'), numeric: true, cell: ({ left }) => <Count value={left} /> },
        {
          key: 'act',
          title: t('act'),
          cell: (range) =>
            range.closedAt ? (
              <None />
            ) : (
              <Button
                size="small"
                disabled={busy}
                aria-label={t('closeOf', { name: range.name })}
                onClick={() => void close(range)}
              >
                {t('close')}
              </Button>
            ),
        },
      ]}
    />
  );
}

function OpenForm({ close }: { close: (done: boolean) => void }) {
  const t = useTexts(texts);
  const { run } = useCommand(OpenNumberRange);
  return (
    <FormDialog
      name="number-range:new"
      title={t('open')}
      close={() => close(false)}
      done={() => {
        toastDone(t('opened'));
        close(true);
      }}
      initial={{ first: 1, last: 999_999, width: 6 }}
      fields={[
        { name: 'name', kind: 'text', label: t('name'), required: true },
        { name: 'prefix', kind: 'text', label: t('prefix'), help: t('prefixHelp'), half: true },
        {
          name: 'width',
          kind: 'number',
          label: t('width'),
          required: true,
          min: 1,
          max: 9,
          help: t('widthHelp'),
          half: true,
        },
        { name: 'first', kind: 'number', label: t('first'), required: true, min: 1, half: true },
        { name: 'last', kind: 'number', label: t('last'), required: true, min: 1, half: true },
      ]}
      submit={(values) => run({ prefix: '', ...values } as Omit<OpenNumberRangeInput, 'clientMutationId'>)}
    />
  );
}
