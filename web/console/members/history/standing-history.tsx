import { useParams } from 'react-router';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Section } from '../../../kit/record/section.tsx';
import { Answered, NotFound } from '../../../kit/states/states.tsx';
import { Day, Money, Stage, TierMark, Time } from '../../../kit/values/values.tsx';
import { NameHead } from '../words/name-head.tsx';
import { PLACE_WORDS, STAGE_CAUSE_WORDS, TIER_CAUSE_WORDS, WAY_WORDS } from '../words/standing-words.ts';
import { StandingHistory } from './history-query.ts';
import { texts } from './texts.ts';
import '../sheet.css';

/** How a customer came to stand where he stands: each move of stage and tier with its cause and the rule's version. */
export function Component() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const word = useWord();
  const causeOf = (cause: string) => {
    const said = STAGE_CAUSE_WORDS[cause];
    return said && word(said);
  };
  const asked = useAsk(StandingHistory, { id });
  return (
    <Answered asked={asked}>
      {({ customer }) => {
        if (!customer) return <NotFound asked={asked} />;
        const { name, enrolment, stageMoves, tierHistory } = customer;
        return (
          <div className="gx-sheet">
            <NameHead id={id} name={name} title={t('title')} />
            {enrolment && (
              <p>
                {t('enrolled', { number: enrolment.number, place: word(PLACE_WORDS[enrolment.place]) })}{' '}
                <Time value={enrolment.enrolledAt} />
                {enrolment.handbook && (
                  <>
                    {' '}
                    · {t('handbook')} {word(WAY_WORDS[enrolment.handbook.way])}{' '}
                    <Day value={enrolment.handbook.sentOn} />
                  </>
                )}
              </p>
            )}
            <Section title={t('stages')}>
              <div className="gx-scroll">
                <table className="gx-plain">
                  <Heads names={[t('when'), t('from'), t('to'), t('cause'), t('rule')]} />
                  <tbody>
                    {stageMoves?.nodes.map((node) => (
                      <tr key={node.id}>
                        <td>
                          <Time value={node.movedAt} />
                        </td>
                        <td>
                          <Stage value={node.from} />
                        </td>
                        <td>
                          <Stage value={node.to} />
                        </td>
                        <td>
                          {causeOf(node.cause)}
                          {node.reason && <p className="gx-mute">{node.reason}</p>}
                        </td>
                        <td>{node.ruleVersion}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            </Section>
            <Section title={t('tiers')}>
              {tierHistory?.nodes.length === 0 ? (
                <p className="gx-short-row gx-mute">{t('noTiers')}</p>
              ) : (
                <div className="gx-scroll">
                  <table className="gx-plain">
                    <Heads names={[t('when'), t('from'), t('to'), t('cause'), t('contribution'), t('rule')]} />
                    <tbody>
                      {tierHistory?.nodes.map((node) => (
                        <tr key={node.id}>
                          <td>
                            <Time value={node.movedAt} />
                          </td>
                          <td>
                            <TierMark tier={node.from} />
                          </td>
                          <td>
                            <TierMark tier={node.to} />
                          </td>
                          <td>{word(TIER_CAUSE_WORDS[node.cause])}</td>
                          <td>
                            <Money value={node.contribution} />
                          </td>
                          <td>{node.ruleVersion}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
              )}
            </Section>
          </div>
        );
      }}
    </Answered>
  );
}

function Heads({ names }: { names: readonly string[] }) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name}>{name}</th>
        ))}
      </tr>
    </thead>
  );
}
