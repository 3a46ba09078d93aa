import { useState } from 'react';
import type { CustomerFactsFragment } from '../../../generated/graphql.ts';
import { type FragmentType, readFragment } from '../../../generated/index.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Fact, FactGroup, Section } from '../../../kit/record/section.tsx';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { ShownValue } from '../../fields/shown-value.tsx';
import { fieldValues } from '../../fields/use-custom-fields.ts';
import { EditFacts } from './edit-facts.tsx';
import { CustomerFacts } from './facts-query.ts';
import { factsOf, GROUPS, type FactGroup as Group } from './fields.ts';
import { factValue } from './form-fields.tsx';
import { Shown } from './shown.tsx';
import { texts } from './texts.ts';

type Props = {
  customer: FragmentType<typeof CustomerFacts>;
  /** Somebody else changed the record: it is to be read again. */
  onStale: () => void;
};

/** What is kept of a customer, in four groups, each edited where it stands. */
export function Facts({ customer, onStale }: Props) {
  const facts = readFragment(CustomerFacts, customer);
  // what the viewer may not see of a record is null as a whole
  return GROUPS.filter((group) => facts[group] !== null).map((group) => (
    <OneGroup key={group} group={group} customer={facts} onStale={onStale} />
  ));
}

type GroupProps = { group: Group; customer: CustomerFactsFragment; onStale: () => void };

function OneGroup({ group, customer, onStale }: GroupProps) {
  const t = useTexts(texts);
  const word = useWord();
  const may = useMay();
  const [editing, setEditing] = useState(false);
  if (editing)
    return (
      <Section title={t(group)}>
        <EditFacts group={group} customer={customer} onStale={onStale} onEnd={() => setEditing(false)} />
      </Section>
    );
  const known = factsOf(customer.kind).filter((fact) => {
    if (fact.group !== group || fact.path === 'name') return false;
    const value = factValue(customer, fact.path);
    return value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);
  });
  const own = fieldValues(customer.customFields).filter(({ definition }) => definition.group === group.toUpperCase());
  return (
    <FactGroup
      title={t(group)}
      nothing={known.length + own.length === 0 ? t('nothing') : undefined}
      {...(may('customers.customer.update') ? { edit: () => setEditing(true) } : {})}
    >
      {known.map((fact) => (
        <Fact key={fact.path} label={word(fact.label)}>
          <Shown fact={fact} customer={customer} />
        </Fact>
      ))}
      {own.map((value) => (
        <Fact key={value.key} label={value.definition.label}>
          <ShownValue value={value} />
        </Fact>
      ))}
    </FactGroup>
  );
}
