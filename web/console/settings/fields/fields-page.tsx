import { Radio } from 'antd';
import { useSearchParams } from 'react-router';
import type { FieldEntity } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { Answered } from '../../../kit/states/states.tsx';
import { FieldDefinitionParts } from '../../fields/fields-query.ts';
import { FieldsOf, OF_CONTACTS, OF_CUSTOMERS } from './fields-of.tsx';
import { FieldsToSet } from './fields-query.ts';
import { texts } from './texts.ts';

/** The fields that the firm adds to its customers, or to their contacts. */
export function Component() {
  const t = useTexts(texts);
  const [search, setSearch] = useSearchParams();
  const entity: FieldEntity = search.get('of') === 'contact' ? 'CONTACT' : 'CUSTOMER';
  const asked = useAsk(FieldsToSet, { entity });
  return (
    <Answered asked={asked}>
      {({ customFieldDefinitions, dictionaries }) => (
        <FieldsOf
          key={entity}
          of={entity === 'CONTACT' ? OF_CONTACTS : OF_CUSTOMERS}
          title={t('title')}
          explained={t('explained')}
          tree={t(entity === 'CONTACT' ? 'ofContacts' : 'ofCustomers')}
          fields={(customFieldDefinitions ?? []).map((each) => readFragment(FieldDefinitionParts, each))}
          lists={dictionaries ?? []}
          choice={
            <Radio.Group
              aria-label={t('ofWhom')}
              optionType="button"
              value={entity}
              onChange={({ target }) => setSearch(target.value === 'CONTACT' ? { of: 'contact' } : {})}
              options={[
                { value: 'CUSTOMER', label: t('ofCustomers') },
                { value: 'CONTACT', label: t('ofContacts') },
              ]}
            />
          }
        />
      )}
    </Answered>
  );
}
