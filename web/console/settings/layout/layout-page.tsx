import { Select } from 'antd';
import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { readFragment } from '../../../generated/index.ts';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Answered } from '../../../kit/states/states.tsx';
import { LayoutParts } from '../../fields/layout/layout-query.ts';
import { useObjects } from '../../fields/object/use-objects.ts';
import { useCustomFields } from '../../fields/use-custom-fields.ts';
import { FIELD_ROLES } from '../fields/words.ts';
import { addressed, kindOf } from './entity.ts';
import { KindChoice } from './kind-choice.tsx';
import { LayoutEditor } from './layout-editor.tsx';
import { LayoutsToSet } from './layouts-query.ts';
import { texts } from './texts.ts';
import '../settings.css';

/** Which field of a customer, a contact, or a record of an object, stands where in form and record, and what it asks for; for everybody and for each role. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const id = useId();
  const [search, setSearch] = useSearchParams();
  const kind = kindOf(search.get('of'));
  const { entity } = kind;
  const asked = useAsk(LayoutsToSet, kind);
  const { objects } = useObjects();
  const object = objects.find(({ key }) => key === kind.object);
  const ofProduct = useCustomFields(entity === 'OBJECT' ? undefined : entity).definitions;
  const definitions = entity === 'OBJECT' ? object?.definitions : ofProduct;
  const role = FIELD_ROLES.some(({ value }) => value === search.get('role')) ? search.get('role') : null;
  const called = FIELD_ROLES.find(({ value }) => value === role);
  return (
    <div className="gx-settings">
      <div className="gx-list-head">
        <h1>{t('title')}</h1>
      </div>
      <p className="gx-mute">{t('explained')}</p>
      <KindChoice kind={kind} objects={objects} choose={(chosen) => setSearch(addressed(chosen, role))} />
      <div className="gx-field">
        <label className="gx-label" htmlFor={id}>
          {t('role')}
        </label>
        <Select
          id={id}
          value={role ?? ''}
          style={{ maxWidth: 320 }}
          options={[
            { value: '', label: t('everybody') },
            ...FIELD_ROLES.map(({ value, word: said }) => ({ value, label: word(said) })),
          ]}
          onChange={(value) => setSearch(addressed(kind, value))}
        />
      </div>
      <Answered asked={asked}>
        {({ layouts }) => {
          const layout = layouts?.map((each) => readFragment(LayoutParts, each)).find((each) => each.role === role);
          return (
            layout &&
            definitions && (
              <LayoutEditor
                key={`${entity} ${kind.object} ${role} ${layout.version}`}
                kind={kind}
                label={object?.label}
                definitions={definitions}
                layout={layout}
                called={called ? word(called.word) : t('everybody')}
              />
            )
          );
        }}
      </Answered>
    </div>
  );
}
