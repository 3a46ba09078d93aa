import { Switch } from 'antd';
import type { ReactNode } from 'react';
import type { ConsentChoiceInput, ConsentPurpose, ConsentsOfFragment } from '../../generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../../generated/index.ts';
import { useTexts, useWord } from '../language/texts.ts';
import { Section } from '../record/section.tsx';
import { dayText } from '../values/format.ts';
import { Status } from '../values/values.tsx';
import { texts } from './texts.ts';
import { CHANNEL_WORDS, PURPOSE_WORDS } from './words.ts';
import './consent.css';

export const ConsentsOf = graphql(`
  fragment ConsentsOf on Customer {
    id
    consents {
      purpose
      channel
      granted
      record {
        id
        saidAt
        text {
          purpose
          version
        }
      }
      pending {
        id
        saidAt
      }
    }
  }
`);
export const ConsentTextParts = graphql(`
  fragment ConsentTextParts on ConsentText {
    purpose
    version
    text
  }
`);
type One = NonNullable<ConsentsOfFragment['consents']>[number];
/** How one matter stands, with or without what it rests on. */
type Standing = Pick<One, 'purpose' | 'channel' | 'granted'> & {
  record?: One['record'];
  pending?: boolean | One['pending'] | undefined;
};

type ChoicesProps = {
  consents: readonly Standing[];
  texts: readonly FragmentType<typeof ConsentTextParts>[];
  /** Chosen by the one whom it concerns, who has the text before him. */
  choose?: ((choice: ConsentChoiceInput) => void) | undefined;
  busy?: boolean;
  /** In place of a switch, such as a button of staff. */
  act?: (consent: Pick<One, 'purpose' | 'channel' | 'granted'>, version: number) => ReactNode;
};
type Props = Omit<ChoicesProps, 'consents'> & { customer: FragmentType<typeof ConsentsOf> };

/** What a customer agreed to. */
export function Consents({ customer, ...props }: Props) {
  return <ConsentChoices consents={readFragment(ConsentsOf, customer).consents ?? []} {...props} />;
}

/** What was agreed to: each purpose with the text in force and its channels; those alone that are there. */
export function ConsentChoices({ consents, texts: given, choose, busy = false, act }: ChoicesProps) {
  const t = useTexts(texts);
  const word = useWord();
  const asked = readFragment(ConsentTextParts, given).filter(({ purpose }) =>
    consents.some((each) => each.purpose === purpose),
  );
  return asked.map(({ purpose, version, text }) => (
    <Section
      key={purpose}
      title={word(PURPOSE_WORDS[purpose])}
      extra={<span className="gx-mute">{t('text', { version })}</span>}
    >
      <p className="gx-consent-text">{text}</p>
      <ul className="gx-short">
        {consents
          .filter((each) => each.purpose === purpose)
          .map((each) => (
            <li key={each.channel ?? ''} className="gx-consent">
              <span>
                {each.channel ? word(CHANNEL_WORDS[each.channel]) : word(PURPOSE_WORDS[purpose])}
                <Since consent={each} />
                {each.pending instanceof Object && <small className="gx-mute">{t('waits')}</small>}
              </span>
              {choose && each.channel ? (
                <Switch
                  checked={each.granted}
                  loading={busy}
                  aria-label={nameOf(each, word)}
                  checkedChildren={t('agreed')}
                  unCheckedChildren={t('withdrawn')}
                  onChange={(granted) =>
                    choose({ purpose, channel: each.channel, granted, textVersion: granted ? version : null })
                  }
                />
              ) : (
                <span className="gx-consent-state">
                  <Status tone={toneOf(each)}>{t(wordOf(each))}</Status>
                  {act?.(each, version)}
                </span>
              )}
            </li>
          ))}
      </ul>
    </Section>
  ));
}

const wordOf = ({ granted, pending }: Standing) => (granted ? 'agreed' : pending ? 'pending' : 'withdrawn');
const toneOf = ({ granted, pending }: Standing) => (granted ? 'green' : pending ? 'amber' : 'slate');

function Since({ consent: { granted, record } }: { consent: Standing }) {
  const t = useTexts(texts);
  if (!granted || !record?.text) return null;
  return (
    <small className="gx-mute">
      {t('since', { day: dayText(record.saidAt.slice(0, 10)), version: record.text.version })}
    </small>
  );
}

/** What a consent is about in words, such as “Offers and news: SMS”. */
export const nameOf = (
  { purpose, channel }: { purpose: ConsentPurpose; channel?: One['channel'] | undefined },
  word: ReturnType<typeof useWord>,
): string => [word(PURPOSE_WORDS[purpose]), channel && word(CHANNEL_WORDS[channel])].filter(Boolean).join(': ');
