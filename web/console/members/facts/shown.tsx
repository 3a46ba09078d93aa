import type { CustomerFactsFragment } from '../../../generated/graphql.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Day, Mail, Phone } from '../../../kit/values/values.tsx';
import type { Fact } from '../../fields/facts/facts.ts';
import { factValue, heldAt } from './held.ts';
import { texts } from './texts.ts';

/** What a fact says, for reading: numbers call, addresses open a map. */
export function Shown({ fact, customer }: { fact: Fact; customer: CustomerFactsFragment }) {
  const t = useTexts(texts);
  const word = useWord();
  const { path, edit, choices } = fact;
  const value = factValue(customer, path);
  const held = heldAt(customer, path) as { name?: string } | undefined;
  if (value === undefined || value === null) return null;
  if (edit === 'phone') return <Phone value={customer.basic?.[path.split('.')[1] as 'mobile']} />;
  if (edit === 'mail') return <Mail value={customer.basic?.mail} />;
  if (edit === 'day')
    return (
      <>
        <Day value={value as string} />
        {path === 'basic.birthDate' && typeof customer.basic?.age === 'number' && (
          <span className="gx-mute"> {t('age', { age: customer.basic.age })}</span>
        )}
      </>
    );
  if (edit === 'flag') return <span>{t(value ? 'yes' : 'no')}</span>;
  if (held?.name) return <span>{held.name}</span>;
  if (choices) {
    const list = choices();
    const codes = Array.isArray(value) ? (value as string[]) : [value as string];
    const nameOf = (code: string) => {
      const choice = list.find((each) => each.value === code);
      return choice ? word(choice.word) : code;
    };
    return <span>{codes.map(nameOf).join(t('and'))}</span>;
  }
  if (Array.isArray(value)) return <span>{(value as string[]).join(t('and'))}</span>;
  if (path === 'basic.address') {
    const place = [customer.basic?.province?.name, customer.basic?.city?.name, value].filter(Boolean).join('');
    return (
      <a href={`https://uri.amap.com/search?keyword=${encodeURIComponent(place)}`} target="_blank" rel="noreferrer">
        {value as string}
      </a>
    );
  }
  return <span style={{ whiteSpace: 'pre-wrap' }}>{value as string}</span>;
}
