import { Radio, Select } from 'antd';
import { useId } from 'react';
import { useSearchParams } from 'react-router';
import type { LayoutEntity } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Answered } from '../../../kit/states/states.tsx';
import { LayoutParts } from '../../fields/layout/layout-query.ts';
import { FIELD_ROLES } from '../fields/words.ts';
import { addressed } from './entity.ts';
import { LayoutEditor } from './layout-editor.tsx';
import { LayoutsToSet } from './layouts-query.ts';
import { texts } from './texts.ts';
import '../settings.css';

/** Which field of a customer, or of a contact, stands where in form and record, and what it asks for; for everybody and for each role. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const id = useId();
  const [search, setSearch] = useSearchParams();
  const entity: LayoutEntity = search.get('of') === 'contact' ? 'CONTACT' : 'CUSTOMER';
  const asked = useAsk(LayoutsToSet, { entity });
  const role = FIELD_ROLES.some(({ value }) => value === search.get('role')) ? search.get('role') : null;
  const called = FIELD_ROLES.find(({ value }) => value === role);
  return (
    <div className="gx-settings">
      <div className="gx-list-head">
        <h1>{t('title')}</h1>
      </div>
      <p className="gx-mute">{t('explained')}</p>
      <Radio.Group
        aria-label={t('ofWhom')}
        optionType="button"
        value={entity}
        onChange={({ target }) => setSearch(addressed(target.value, role))}
        options={[
          { value: 'CUSTOMER', label: t('ofCustomers') },
          { value: 'CONTACT', label: t('ofContacts') },
        ]}
      />
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
          onChange={(value) => setSearch(addressed(entity, value))}
        />
      </div>
      <Answered asked={asked}>
        {({ layouts }) => {
          const layout = layouts?.map((each) => readFragment(LayoutParts, each)).find((each) => each.role === role);
          return (
            layout && (
              <LayoutEditor
                key={`${entity} ${role} ${layout.version}`}
                entity={entity}
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
