import { useMemo } from 'react';
import type { Field, FormValues } from '../form/form-types.ts';
import { useTexts } from '../language/texts.ts';
import { PasteAddress } from './paste-address.tsx';
import { type Level, RegionSelect } from './region-select.tsx';
import { texts } from './texts.ts';

const LEVELS: readonly Level[] = ['province', 'city', 'district', 'street'];
const inChina = () => false;

/**
 * 省, 市, 区 and 街道 as fields of a form that has `basic.province`, `basic.city` and `basic.address`: they stand before
 * the address, whose beginning the last two are.
 * @param abroad says by what is typed that the regions are none of China's, and are typed, too
 */
export function usePlaceFields(abroad: (values: FormValues) => boolean = inChina): readonly Field[] {
  const t = useTexts(texts);
  return useMemo(
    () =>
      LEVELS.map((level) => ({
        name: `basic.${level}`,
        kind: 'own',
        label: t(level),
        half: true,
        draw: ({ id, values, fill, invalid, describedBy }) => (
          <RegionSelect
            id={id}
            level={level}
            values={values}
            fill={fill}
            invalid={invalid}
            describedBy={describedBy}
            abroad={abroad(values)}
          />
        ),
      })),
    [t, abroad],
  );
}

/**
 * A field that takes one pasted text and fills the others of the form by it. It is none of the mutation's.
 * @param withName whether a name in the text is taken, too
 */
export function usePasteField(draft: string, withName: boolean): Field {
  const t = useTexts(texts);
  return {
    name: 'paste',
    kind: 'own',
    label: t('paste'),
    draw: ({ id, fill }) => <PasteAddress id={id} draft={draft} withName={withName} fill={fill} />,
  };
}
