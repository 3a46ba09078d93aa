import { lazy, type ReactNode, Suspense } from 'react';
import { Link } from 'react-router';
import { readFragment } from '../../generated/index.ts';
import { RecordLink } from '../../kit/address/record-link.tsx';
import { useTexts } from '../../kit/language/texts.ts';
import { Day, Money, None, Quantity } from '../../kit/values/values.tsx';
import { RecordNamed } from './fields-query.ts';
import type { Holder } from './file-link.tsx';
import { texts } from './texts.ts';
import type { FieldValue } from './use-custom-fields.ts';

const FileLink = lazy(() => import('./file-link.tsx'));

type Props = {
  value: FieldValue | undefined;
  /** The record whose it is now: its files can be opened. */
  of?: Holder;
};

/** What a record holds in a field of the firm, for reading; of people and records their names. */
export function ShownValue({ value, of }: Props) {
  const t = useTexts(texts);
  if (!value) return <None />;
  const { definition, text, number, money, date, choice, person, reference, references, record, records, file } = value;
  switch (definition.kind) {
    case 'TEXT':
      return <span style={{ whiteSpace: 'pre-wrap' }}>{text}</span>;
    case 'NUMBER':
    case 'FORMULA':
      return <Quantity value={number} />;
    case 'MONEY':
      return <Money value={money} />;
    case 'DATE':
      return <Day value={date} />;
    case 'CHOICE':
      return choice ? <span>{choice.path}</span> : <None />;
    case 'PERSON':
      return <Named type="Employee" record={person} />;
    case 'REFERENCE':
      return <Named type="Customer" record={reference} />;
    case 'REFERENCES':
      return (
        <Several
          of={(references ?? []).map((each) => ({ id: each.id, shown: <Named type="Customer" record={each} /> }))}
        />
      );
    case 'RECORD':
    case 'RECORDS':
      return (
        <Several
          of={(records ?? (record ? [record] : [])).map((each) => {
            const { id, name, object } = readFragment(RecordNamed, each);
            return { id, shown: <Link to={`/objects/${object.key}/${id}`}>{name}</Link> };
          })}
        />
      );
    case 'FILE':
      if (!file) return <None />;
      if (!of) return <span>{file.name ?? t('attached')}</span>;
      return (
        <Suspense fallback={<span>{file.name ?? t('attached')}</span>}>
          <FileLink of={of} field={value.key} label={definition.label} name={file.name} />
        </Suspense>
      );
  }
}

function Several({ of }: { of: readonly { id: string; shown: ReactNode }[] }) {
  const t = useTexts(texts);
  if (of.length === 0) return <None />;
  return (
    <span>
      {of.map(({ id, shown }, at) => (
        <span key={id}>
          {at > 0 && t('and')}
          {shown}
        </span>
      ))}
    </span>
  );
}

function Named({ type, record }: { type: string; record: { id: string; name: string | null } | null }) {
  if (!record?.name) return <None />;
  return (
    <RecordLink type={type} id={record.id}>
      {record.name}
    </RecordLink>
  );
}
