import { useState } from 'react';
import { FieldView } from '../../../kit/form/field-view.tsx';
import type { Field, FormValues } from '../../../kit/form/form-types.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { usePlaceFields } from '../../../kit/place/use-place-fields.tsx';
import { Section } from '../../../kit/record/section.tsx';
import { useDictionaries } from '../../../kit/words/dictionaries.ts';
import { contactFields } from '../../fields/contact/contact-facts.ts';
import { isAbroad } from '../../fields/facts/fact-fields.tsx';
import { FACTS } from '../../fields/facts/facts.ts';
import { codeNames } from '../../fields/form-fields.tsx';
import { customerFields } from '../../fields/layout/customer-fields.ts';
import { laidForm } from '../../fields/layout/laid-form.tsx';
import type { LaidField } from '../../fields/layout/place.ts';
import { recordFields } from '../../fields/object/record-fields.ts';
import type { Definition } from '../../fields/use-custom-fields.ts';
import { GROUP_WORDS } from '../fields/words.ts';
import type { LaidKind } from './entity.ts';
import { texts } from './texts.ts';
import { KIND_CHOICES, KIND_WORD } from './words.ts';

type Props = {
  kind: LaidKind;
  label: string | undefined;
  layout: readonly LaidField[];
  definitions: readonly Definition[];
};

const PREVIEW = { CUSTOMER: 'preview', CONTACT: 'previewOfContact', OBJECT: 'previewOfObject' } as const;

/** The form of a new record as a layout has it. What is typed here goes nowhere. */
export function LayoutPreview({ kind: { entity }, label = '', layout, definitions }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  const dictionaries = useDictionaries();
  const places = usePlaceFields(isAbroad);
  const [values, setValues] = useState<FormValues>({ kind: 'PERSON' });
  const drawing = { word, dictionaries };
  const natural =
    entity === 'OBJECT'
      ? recordFields(definitions, drawing)
      : entity === 'CONTACT'
        ? contactFields(definitions, drawing)
        : customerFields(FACTS, definitions, drawing, places);
  const laid = laidForm(natural, layout, { codes: codeNames(definitions) });
  const draw = (field: Field) => (
    <FieldView
      key={field.name}
      id={`gx-layout-${field.name}`}
      field={field}
      value={values[field.name]}
      values={values}
      refusal={undefined}
      change={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
      fill={(part) => setValues((before) => ({ ...before, ...part }))}
    />
  );
  return (
    <Section title={t(PREVIEW[entity], { label })}>
      <p className="gx-short-row gx-mute">{t('previewHelp')}</p>
      <div className="gx-settings-preview">
        {entity === 'CUSTOMER' && (
          <div className="gx-fields">
            {draw({
              kind: 'choice',
              open: true,
              name: 'kind',
              label: word(KIND_WORD),
              choices: KIND_CHOICES.map(({ value, word: said }) => ({ value, label: word(said) })),
            })}
          </div>
        )}
        {Object.entries(GROUP_WORDS).map(([group, said]) => {
          const shown = (laid.get(group) ?? []).filter(({ when }) => when?.(values) ?? true);
          return shown.length === 0 ? null : (
            <fieldset key={group} className="gx-fieldset">
              <legend>{word(said)}</legend>
              <div className="gx-fields">{shown.map(draw)}</div>
            </fieldset>
          );
        })}
      </div>
    </Section>
  );
}
