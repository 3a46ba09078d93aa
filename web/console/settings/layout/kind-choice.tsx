import { Radio, Select } from 'antd';
import { useId } from 'react';
import { useTexts } from '../../../kit/language/texts.ts';
import type { LaidKind } from './entity.ts';
import { texts } from './texts.ts';

type Props = {
  kind: LaidKind;
  objects: readonly { key: string; label: string }[];
  choose: (kind: LaidKind) => void;
};

/** Whose form is laid out; of several objects, which. */
export function KindChoice({ kind: { entity, object }, objects, choose }: Props) {
  const t = useTexts(texts);
  const id = useId();
  const [first] = objects;
  const hasObjects = first !== undefined || entity === 'OBJECT';
  return (
    <>
      <Radio.Group
        aria-label={t('ofWhom')}
        optionType="button"
        value={entity}
        onChange={({ target: { value } }) =>
          choose({ entity: value, object: value === 'OBJECT' ? (first?.key ?? null) : null })
        }
        options={[
          { value: 'CUSTOMER', label: t('ofCustomers') },
          { value: 'CONTACT', label: t('ofContacts') },
          ...(hasObjects ? [{ value: 'OBJECT', label: t('ofObjects') }] : []),
        ]}
      />
      {entity === 'OBJECT' && (
        <div className="gx-field">
          <label className="gx-label" htmlFor={id}>
            {t('object')}
          </label>
          <Select
            id={id}
            // one that is gone is none of them
            value={objects.some(({ key }) => key === object) ? object : null}
            style={{ maxWidth: 320 }}
            showSearch={{ optionFilterProp: 'label' }}
            options={objects.map(({ key, label }) => ({ value: key, label }))}
            onChange={(key) => choose({ entity, object: key })}
          />
        </div>
      )}
    </>
  );
}
