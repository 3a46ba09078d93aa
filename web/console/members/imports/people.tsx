import { Button } from 'antd';
import { useState } from 'react';
import type { ImportJobPartsFragment } from '../../../generated/graphql.ts';
import { skipToken, useAsk } from '../../../kit/api/use-ask.ts';
import { type Outcome, useCommand } from '../../../kit/api/use-command.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import PersonSelect from '../../../kit/people/person-select.tsx';
import { Section } from '../../../kit/record/section.tsx';
import { Count, Person } from '../../../kit/values/values.tsx';
import { MapImport, PeopleCalled } from './imports-query.ts';
import { matched } from './match-people.ts';
import { texts } from './texts.ts';

type Called = ImportJobPartsFragment['people'][number];
type Props = {
  id: string;
  people: readonly Called[];
  /** Whether it may still be said who is meant. */
  isOpen: boolean;
  onSettled: (outcome: Outcome<unknown>) => Promise<void>;
};

/** Texts that are shown, and looked up, at once. */
const PAGE = 100;
/** People of these names that are told at most; of more nothing is proposed, for a name may be that of one who was not told. */
const FOUND = 200;

/** What the file calls people who work here, and who is meant: found where name or address is that of one, else chosen. */
export function People({ id, people, isOpen, onSettled }: Props) {
  const t = useTexts(texts);
  const map = useCommand(MapImport);
  const [chosen, setChosen] = useState<ReadonlyMap<string, string | undefined>>(new Map());
  const [shown, setShown] = useState(PAGE);
  // who is not known yet comes first
  const all = [...people.filter(({ employee }) => !employee), ...people.filter(({ employee }) => employee)];
  const named = all.slice(0, PAGE).flatMap(({ text, employee }) => (employee ? [] : [text]));
  const asked = useAsk(PeopleCalled, isOpen && named.length > 0 ? { named, first: FOUND } : skipToken);
  const told = asked.data?.employees;
  const found = told && !told.pageInfo.hasNextPage ? matched(named, told.nodes) : undefined;
  const proposed = ({ text, employee }: Called) => employee ?? found?.get(text);
  const meant = (each: Called) => (chosen.has(each.text) ? chosen.get(each.text) : proposed(each)?.id);
  const changes = people.filter((each) => meant(each) !== each.employee?.id);
  return (
    <Section title={t('people')}>
      <p className="gx-short-row gx-mute">{t('peopleText')}</p>
      <div className="gx-scroll">
        <table className="gx-plain">
          <thead>
            <tr>
              <th>{t('called')}</th>
              <th className="gx-number">{t('times')}</th>
              <th>{t('meant')}</th>
            </tr>
          </thead>
          <tbody>
            {all.slice(0, shown).map((each) => {
              const known = proposed(each);
              return (
                <tr key={each.text}>
                  {/* as the file has it, in whatever language */}
                  <td lang="">{each.text}</td>
                  <td className="gx-number">
                    <Count value={each.records} />
                  </td>
                  <td>
                    {isOpen ? (
                      <PersonSelect
                        size="small"
                        aria-label={each.text}
                        value={meant(each)}
                        also={known && [{ value: known.id, label: known.name ?? '' }]}
                        change={(employeeId) => setChosen(new Map(chosen).set(each.text, employeeId))}
                      />
                    ) : (
                      <Person name={each.employee?.name} />
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {all.length > shown && (
        <p className="gx-short-row">
          <Button onClick={() => setShown(shown + PAGE)}>{t('morePeople')}</Button>
        </p>
      )}
      {isOpen && changes.length > 0 && (
        <p className="gx-short-row">
          <span className="gx-mute">{t('peopleRemembered')}</span>
          <Button
            type="primary"
            loading={map.busy}
            onClick={async () =>
              onSettled(
                await map.run({
                  importId: id,
                  people: changes.map((each) => ({ text: each.text, employeeId: meant(each) ?? null })),
                }),
              )
            }
          >
            {t('remap')}
          </Button>
        </p>
      )}
    </Section>
  );
}
