import { readFragment } from '../../../generated/index.ts';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { Answered } from '../../../kit/states/states.tsx';
import { FieldDefinitionParts } from '../../fields/fields-query.ts';
import { FieldsOf, OF_CUSTOMERS } from './fields-of.tsx';
import { FieldsToSet } from './fields-query.ts';
import { texts } from './texts.ts';

/** The fields that the firm adds to its customers. */
export function Component() {
  const t = useTexts(texts);
  const asked = useAsk(FieldsToSet, { entity: 'CUSTOMER' });
  return (
    <Answered asked={asked}>
      {({ customFieldDefinitions, dictionaries }) => (
        <FieldsOf
          of={OF_CUSTOMERS}
          title={t('title')}
          explained={t('explained')}
          tree={t('ofCustomers')}
          fields={(customFieldDefinitions ?? []).map((each) => readFragment(FieldDefinitionParts, each))}
          lists={dictionaries ?? []}
        />
      )}
    </Answered>
  );
}
