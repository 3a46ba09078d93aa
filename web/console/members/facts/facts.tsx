import { lazy, Suspense, useState } from 'react';
import type { CustomerFactsFragment } from '../../../generated/graphql.ts';
import { type FragmentType, readFragment } from '../../../generated/index.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Fact, FactGroup, Section } from '../../../kit/record/section.tsx';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Loading } from '../../../kit/states/states.tsx';
import { GROUPS, type FactGroup as Group } from '../../fields/facts/facts.ts';
import { groupCode } from '../../fields/layout/groups.ts';
import { inPlace, isThere, type LaidField } from '../../fields/layout/place.ts';
import { useLayout } from '../../fields/layout/use-layout.ts';
import { fieldValues } from '../../fields/use-custom-fields.ts';
import { CustomerFacts } from './facts-query.ts';
import { hasAny, heldOf, knownOf } from './of-record.tsx';
import { texts } from './texts.ts';

const EditFacts = lazy(() => import('./edit-facts.tsx'));

type Props = {
  customer: FragmentType<typeof CustomerFacts>;
  /** Somebody else changed the record: it is to be read again. */
  onStale: () => void;
};

/** What is kept of a customer, in four groups as his reader's layout has them, each edited where it stands. */
export function Facts({ customer, onStale }: Props) {
  const facts = readFragment(CustomerFacts, customer);
  const { layout, known } = useLayout('CUSTOMER');
  if (!known) return <Loading />;
  // what the viewer may not see of a record is null as a whole
  return GROUPS.filter((group) => facts[group] !== null && hasAny(layout, groupCode(group))).map((group) => (
    <OneGroup key={group} group={group} customer={facts} layout={layout} onStale={onStale} />
  ));
}

type GroupProps = {
  group: Group;
  customer: CustomerFactsFragment;
  layout: readonly LaidField[];
  onStale: () => void;
};

function OneGroup({ group, customer, layout, onStale }: GroupProps) {
  const t = useTexts(texts);
  const word = useWord();
  const may = useMay();
  const [editing, setEditing] = useState(false);
  if (editing)
    return (
      <Section title={t(group)}>
        <Suspense fallback={<Loading />}>
          <EditFacts
            group={group}
            customer={customer}
            layout={layout}
            onStale={onStale}
            onEnd={() => setEditing(false)}
          />
        </Suspense>
      </Section>
    );
  const values = fieldValues(customer.customFields);
  const held = heldOf(customer, values);
  const known = (inPlace(knownOf(customer, values, word), layout).get(groupCode(group)) ?? []).filter(
    ({ laid }) => !laid || isThere(laid, held),
  );
  return (
    <FactGroup
      title={t(group)}
      nothing={known.length === 0 ? t('nothing') : undefined}
      {...(may('customers.customer.update') ? { edit: () => setEditing(true) } : {})}
    >
      {known.map(({ item: { name, label, value } }) => (
        <Fact key={name} label={label}>
          {value}
        </Fact>
      ))}
    </FactGroup>
  );
}
