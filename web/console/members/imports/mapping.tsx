import { Button, Select } from 'antd';
import { useId, useState } from 'react';
import { type Outcome, useCommand } from '../../../kit/api/use-command.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { Section } from '../../../kit/record/section.tsx';
import { MapImport } from './imports-query.ts';
import { texts } from './texts.ts';
import { useImportFields } from './use-import-fields.ts';

type Column = { header: string; field: string | null };
type Props = {
  id: string;
  columns: readonly Column[];
  absent: readonly string[];
  /** Whether the file may still be read otherwise. */
  isOpen: boolean;
  onSettled: (outcome: Outcome<unknown>) => Promise<void>;
};

/** Which column of the file fills what, and which fields have none. Before the commit it can be changed. */
export function Mapping({ id, columns, absent, isOpen, onSettled }: Props) {
  const t = useTexts(texts);
  const name = useId();
  const { nameOf, options } = useImportFields();
  const [wished, setWished] = useState(columns);
  const map = useCommand(MapImport);
  const isChanged = wished.some(({ field }, at) => field !== columns[at]?.field);
  const wish = (header: string, field: string | null) =>
    setWished(wished.map((each) => (each.header === header ? { header, field } : each)));
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
            {wished.map(({ header, field }, index) => (
              <tr key={header}>
                {/* as the file has it, in whatever language */}
                <td id={`${name}-${index}`} lang="">
                  {header}
                </td>
                <td>
                  {isOpen ? (
                    <Select
                      size="small"
                      aria-labelledby={`${name}-${index}`}
                      popupMatchSelectWidth={false}
                      showSearch={{ optionFilterProp: 'label' }}
                      value={field ?? ''}
                      onChange={(value) => wish(header, value || null)}
                      options={[{ value: '', label: t('passedOver') }, ...options]}
                    />
                  ) : field ? (
                    nameOf(field)
                  ) : (
                    <span className="gx-mute">{t('passedOver')}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isOpen && isChanged && (
        <p className="gx-short-row">
          <span className="gx-mute">{t('remembered')}</span>
          <Button
            type="primary"
            loading={map.busy}
            onClick={async () =>
              onSettled(await map.run({ importId: id, columns: wished.filter(({ header }) => header.trim() !== '') }))
            }
          >
            {t('remap')}
          </Button>
        </p>
      )}
      {absent.length > 0 && (
        <p className="gx-short-row gx-mute">
          {t('absent')} {absent.map(nameOf).join(t('and'))}
        </p>
      )}
    </Section>
  );
}
