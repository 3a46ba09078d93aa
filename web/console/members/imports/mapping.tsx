import type { FieldKey } from '@guanxi/customers/import-files/columns';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Section } from '../../../kit/record/section.tsx';
import { texts } from './texts.ts';
import { FIELD_WORDS } from './words.ts';

type Props = { columns: readonly { header: string; field: string | null }[]; absent: readonly string[] };

/** Which column of the file fills what, and which fields have none. */
export function Mapping({ columns, absent }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  const nameOf = (field: string) => word(FIELD_WORDS[field as FieldKey]);
  return (
    <Section title={t('mapping')}>
      <div className="gx-scroll">
        <table className="gx-plain">
          <thead>
            <tr>
              <th>{t('column')}</th>
              <th>{t('fills')}</th>
            </tr>
          </thead>
          <tbody>
            {columns.map(({ header, field }) => (
              <tr key={header}>
                <td>{header}</td>
                <td>{field ? nameOf(field) : <span className="gx-mute">{t('passedOver')}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {absent.length > 0 && (
        <p className="gx-short-row gx-mute">
          {t('absent')} {absent.map(nameOf).join(t('and'))}
        </p>
      )}
    </Section>
  );
}
