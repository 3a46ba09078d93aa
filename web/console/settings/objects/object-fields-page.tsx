import { useParams } from 'react-router';
import type { ObjectFieldsToSetQuery } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { LinkButton } from '../../../kit/address/link-button.tsx';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { Answered, NotFound } from '../../../kit/states/states.tsx';
import { FieldDefinitionParts } from '../../fields/fields-query.ts';
import { FieldsOf } from '../fields/fields-of.tsx';
import { ObjectFieldsToSet } from './objects-query.ts';
import { texts } from './texts.ts';

/** Those whose records fields can name. */
const inUse = (all: NonNullable<ObjectFieldsToSetQuery['objectDefinitions']>) =>
  all.filter(({ isRetired }) => !isRetired).map(({ key, label }) => ({ code: key, name: label }));

/** The fields of one object, defined as those of customers are. */
export function Component() {
  const { object: key } = useParams();
  const t = useTexts(texts);
  const asked = useAsk(ObjectFieldsToSet, {});
  return (
    <Answered asked={asked}>
      {({ objectDefinitions, dictionaries }) => {
        const object = objectDefinitions?.find((each) => each.key === key);
        if (!object) return <NotFound asked={asked} />;
        return (
          <FieldsOf
            of={{ entity: object.entity, groups: ['BASIC'], operands: [], objects: inUse(objectDefinitions ?? []) }}
            title={t('fieldsOf', { label: object.label })}
            explained={t('fieldsExplained')}
            fields={(object.fields ?? []).map((each) => readFragment(FieldDefinitionParts, each))}
            lists={dictionaries ?? []}
            actions={<LinkButton to={`/settings/objects?at=${object.key}`}>{t('back')}</LinkButton>}
          />
        );
      }}
    </Answered>
  );
}
