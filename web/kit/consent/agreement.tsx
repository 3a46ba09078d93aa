import { Checkbox } from 'antd';
import type { ConsentChannel, ConsentChoiceInput } from '../../generated/graphql.ts';
import { type FragmentType, readFragment } from '../../generated/index.ts';
import type { Refusal } from '../api/use-command.ts';
import type { Field, FormValues } from '../form/form-types.ts';
import { optionsOf } from '../language/options.ts';
import { useTexts, useWord } from '../language/texts.ts';
import { ConsentTextParts } from './consents.tsx';
import { texts } from './texts.ts';
import { CHANNEL_WORDS } from './words.ts';

type Refused = { kind: 'refused'; refusals: Refusal[] };

/**
 * What somebody agrees to who becomes a member: the terms, which he must, and offers by channel. Nothing is ticked but
 * what he chose himself when he applied; the words are those of the version that is put down.
 */
export function useAgreement(shown: readonly FragmentType<typeof ConsentTextParts>[]): {
  fields: Field[];
  choicesOf: (values: FormValues) => ConsentChoiceInput[] | Refused;
} {
  const t = useTexts(texts);
  const word = useWord();
  const given = readFragment(ConsentTextParts, shown);
  const terms = given.find(({ purpose }) => purpose === 'MEMBERSHIP');
  const offers = given.find(({ purpose }) => purpose === 'MARKETING');
  const channels = optionsOf(CHANNEL_WORDS, word);
  const fields: Field[] = [
    {
      name: 'choices',
      kind: 'own',
      label: t('readAndAgree'),
      help: terms?.text,
      required: true,
      draw: ({ id, value, change, invalid, describedBy }) => (
        <Checkbox
          id={id}
          checked={value === true}
          aria-invalid={invalid}
          {...(describedBy ? { 'aria-describedby': describedBy } : {})}
          onChange={({ target }) => change(target.checked || undefined)}
        />
      ),
    },
  ];
  if (offers)
    fields.push({
      name: 'offers',
      kind: 'own',
      label: t('offersIfYouLike'),
      help: offers.text,
      draw: ({ id, value, change, describedBy }) => (
        // a group of several has no one control that a label could be for
        <fieldset
          id={id}
          style={{ border: 0, margin: 0, padding: 0 }}
          aria-label={t('offersIfYouLike')}
          aria-describedby={describedBy}
        >
          <Checkbox.Group
            options={channels}
            value={[...((value as readonly string[] | undefined) ?? [])]}
            onChange={(next) => change(next as string[])}
          />
        </fieldset>
      ),
    });

  return {
    fields,
    choicesOf(values) {
      if (values.choices !== true || !terms)
        return {
          kind: 'refused',
          refusals: [{ code: 'REQUIRED', message: t('agreeFirst'), path: ['input', 'choices'] }],
        };
      const wanted = (values.offers as readonly ConsentChannel[] | undefined) ?? [];
      return [
        { purpose: terms.purpose, granted: true, textVersion: terms.version },
        ...(offers
          ? wanted.map((channel) => ({ purpose: offers.purpose, channel, granted: true, textVersion: offers.version }))
          : []),
      ];
    },
  };
}
