import { Button } from 'antd';
import { useState } from 'react';
import type { LayoutLook } from '../../../generated/graphql.ts';
import { FieldView } from '../../../kit/form/field-view.tsx';
import { optionsOf } from '../../../kit/language/options.ts';
import { useTexts, useWord, type Word } from '../../../kit/language/texts.ts';
import { Section, ShortRow } from '../../../kit/record/section.tsx';
import type { LaidField } from '../../fields/layout/place.ts';
import { ConditionDialog } from './condition-dialog.tsx';
import { changed, moved, regrouped } from './draft.ts';
import type { Known } from './known.ts';
import { texts } from './texts.ts';
import { LOOK_WORDS } from './words.ts';

/** As many as the API takes. */
const CONDITIONS_MAX = 3;

type Props = {
  laid: LaidField;
  layout: readonly LaidField[];
  known: ReadonlyMap<string, Known>;
  groups: Readonly<Record<string, Word>>;
  change: (next: readonly LaidField[]) => void;
};

/** One field: what it takes, where it stands, and when it is there. */
export function LaidPanel({ laid: { name, group, look, when }, layout, known, groups, change }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  const [adding, setAdding] = useState(false);
  const field = known.get(name);
  const label = field?.label ?? t('unknownField');
  const asked = (id: string, choices: { value: string; label: string }[], called: string, help?: string) => ({
    id: `gx-laid-${id}`,
    field: {
      kind: 'choice' as const,
      open: id === 'look',
      name: id,
      label: called,
      required: true,
      choices,
      ...(help ? { help } : {}),
    },
    values: {},
    refusal: undefined,
    fill: () => undefined,
  });
  const looks = optionsOf(LOOK_WORDS, word).filter(({ value }) =>
    field?.must ? value === 'REQUIRED' : !field?.never || value !== 'REQUIRED',
  );
  const note = field?.must ? t('must') : field?.never ? t('never') : undefined;
  const up = moved(layout, name, -1);
  const down = moved(layout, name, 1);
  const said = ({ field: of, values }: LaidField['when'][number]) => {
    const other = known.get(of);
    const named = values.map((value) =>
      Array.isArray(other?.values) ? (other.values.find((each) => each.value === value)?.label ?? value) : value,
    );
    const part = { field: other?.label ?? t('unknownField'), values: named.join(t('or')) };
    return values.length > 0 ? t('is', part) : t('isFilled', part);
  };
  return (
    <Section title={label}>
      <div className="gx-fields">
        <FieldView
          {...asked('look', looks, t('look'), note)}
          value={look}
          change={(next) => change(changed(layout, name, { look: next as LayoutLook }))}
        />
        <FieldView
          {...asked('group', optionsOf(groups, word), t('group'))}
          value={group}
          change={(next) => change(regrouped(layout, name, next as string))}
        />
        <div className="gx-next-actions">
          <Button size="small" disabled={!up} onClick={() => up && change(up)}>
            {t('up')}
          </Button>
          <Button size="small" disabled={!down} onClick={() => down && change(down)}>
            {t('down')}
          </Button>
        </div>
      </div>
      {!field?.must && (
        <>
          <p className="gx-short-row gx-mute">{when.length === 0 ? t('always') : t('all')}</p>
          <ul className="gx-short" aria-label={t('conditions')}>
            {when.map((condition) => (
              <ShortRow
                key={condition.field}
                aside={
                  <Button
                    size="small"
                    aria-label={t('remove', { condition: said(condition) })}
                    onClick={() => change(changed(layout, name, { when: when.filter((each) => each !== condition) }))}
                  >
                    {t('removeShort')}
                  </Button>
                }
              >
                {said(condition)}
              </ShortRow>
            ))}
          </ul>
          <p className="gx-short-row">
            <Button size="small" disabled={when.length >= CONDITIONS_MAX} onClick={() => setAdding(true)}>
              {t('addCondition')}
            </Button>
          </p>
        </>
      )}
      {adding && (
        <ConditionDialog
          known={[...known.values()].filter(
            (each) => each.name !== name && !when.some((condition) => condition.field === each.name),
          )}
          close={() => setAdding(false)}
          add={(condition) => change(changed(layout, name, { when: [...when, condition] }))}
        />
      )}
    </Section>
  );
}
