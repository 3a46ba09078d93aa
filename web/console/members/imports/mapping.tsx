import { Button, Select } from 'antd';
import { useId, useState } from 'react';
import type { ImportProfile } from '../../../generated/graphql.ts';
import { type Outcome, useCommand } from '../../../kit/api/use-command.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Section } from '../../../kit/record/section.tsx';
import { MapImport } from './imports-query.ts';
import { texts } from './texts.ts';
import { useImportFields } from './use-import-fields.ts';
import { PROFILE_WORDS } from './words.ts';

const PROFILES = Object.keys(PROFILE_WORDS) as (keyof typeof PROFILE_WORDS)[];

type Column = { header: string; field: string | null; makes: readonly string[] };
type Props = {
  id: string;
  /** The object whose records the file holds; of customers where there is none. */
  object: string | undefined;
  /** The system whose export the file is; null where it is none that is known. */
  profile: ImportProfile | null;
  columns: readonly Column[];
  absent: readonly string[];
  /** Whether the file may still be read otherwise. */
  isOpen: boolean;
  onSettled: (outcome: Outcome<unknown>) => Promise<void>;
};

/** Which column of the file fills what, and which fields have none. Before the commit it can be changed. */
export function Mapping({ id, object, profile, columns, absent, isOpen, onSettled }: Props) {
  const t = useTexts(texts);
  const name = useId();
  const { nameOf, options } = useImportFields(object);
  const [wished, setWished] = useState(columns);
  const map = useCommand(MapImport);
  const isChanged = wished.some(({ field }, at) => field !== columns[at]?.field);
  const wish = (header: string, field: string | null) =>
    setWished(wished.map((each) => (each.header === header ? { ...each, field } : each)));
  const word = useWord();
  return (
    <Section title={t('mapping')}>
      {isOpen && object === undefined ? (
        <div className="gx-short-row">
          <span id={`${name}-profile`}>{t('profile')}</span>
          <Select
            size="small"
            aria-labelledby={`${name}-profile`}
            popupMatchSelectWidth={false}
            value={profile ?? 'NONE'}
            loading={map.busy}
            onChange={async (chosen: ImportProfile) => onSettled(await map.run({ importId: id, profile: chosen }))}
            options={[
              { value: 'NONE', label: t('profileNone') },
              ...PROFILES.map((value) => ({ value, label: word(PROFILE_WORDS[value]) })),
            ]}
          />
        </div>
      ) : (
        profile &&
        profile !== 'NONE' && (
          <p className="gx-short-row gx-mute">
            {t('profile')} {word(PROFILE_WORDS[profile])}
          </p>
        )
      )}
      <div className="gx-scroll">
        <table className="gx-plain">
          <thead>
            <tr>
              <th>{t('column')}</th>
              <th>{t('fills')}</th>
            </tr>
          </thead>
          <tbody>
            {wished.map(({ header, field, makes }, index) => (
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
                      options={[{ value: '', label: makes.length > 0 ? t('profile') : t('passedOver') }, ...options]}
                    />
                  ) : field ? (
                    nameOf(field)
                  ) : (
                    makes.length === 0 && <span className="gx-mute">{t('passedOver')}</span>
                  )}
                  {makes.length > 0 && (
                    <div className="gx-mute">{t('madeOf', { fields: makes.map(nameOf).join(t('and')) })}</div>
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
              onSettled(
                await map.run({
                  importId: id,
                  columns: wished
                    .filter(({ header }) => header.trim() !== '')
                    .map(({ header, field }) => ({ header, field })),
                }),
              )
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
