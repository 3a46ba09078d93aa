import type { MyProfileQuery } from '../../generated/graphql.ts';
import { graphql } from '../../generated/index.ts';
import { LinkButton } from '../../kit/address/link-button.tsx';
import { useAsk } from '../../kit/api/use-ask.ts';
import { useTexts, useWord } from '../../kit/language/texts.ts';
import { RecordHeader } from '../../kit/record/record-header.tsx';
import { RecordPage } from '../../kit/record/record-page.tsx';
import { Fact, FactGroup, NextStep } from '../../kit/record/section.tsx';
import { Answered, Empty } from '../../kit/states/states.tsx';
import { dayText } from '../../kit/values/format.ts';
import { Day, Mail, Money, Person, Phone, TierMark } from '../../kit/values/values.tsx';
import { LANGUAGE_WORDS } from '../../kit/words/language-words.ts';
import { texts } from './texts.ts';
import { SEX_WORDS } from './words.ts';
import { Yours } from './yours.tsx';

const MyProfile = graphql(`
  query MyProfile {
    me {
      id
      name
      number
      kind
      language
      tier {
        code
        name
      }
      contribution {
        amount {
          amount
          currency
        }
        from
        to
      }
      owner {
        id
        name
      }
      basic {
        sex
        birthDate
        legalRepresentative
        mobile {
          number
          masked
        }
        phone {
          number
          masked
        }
        mail {
          address
          masked
        }
        province {
          code
          name
        }
        city {
          code
          name
        }
        address
        postcode
      }
    }
  }
`);
type Me = NonNullable<MyProfileQuery['me']>;

/** What the firm keeps of the member. He puts it right himself; what is not his to change he asks for. */
export function Component() {
  const t = useTexts(texts);
  const asked = useAsk(MyProfile, {});
  return (
    <Answered asked={asked}>
      {({ me }) => (me ? <Page me={me} /> : asked.missing.length === 0 && <Empty title={t('none')} />)}
    </Answered>
  );
}

function Page({ me }: { me: Me }) {
  const t = useTexts(texts);
  return (
    <RecordPage
      middle={t('basic')}
      header={
        <RecordHeader
          name={me.name ?? ''}
          party={me.name ?? ''}
          tags={me.tier && <TierMark tier={me.tier} />}
          parts={[me.number]}
          actions={
            <LinkButton type="primary" to="/profile/edit">
              {t('edit')}
            </LinkButton>
          }
        />
      }
      timeline={
        <>
          <Basic me={me} />
          <Reach basic={me.basic} />
        </>
      }
      around={
        <>
          <Membership me={me} />
          <Yours />
          <NextStep title={t('wrong')} actions={<LinkButton to="/requests/new">{t('tell')}</LinkButton>}>
            {t('wrongText')}
          </NextStep>
        </>
      }
    />
  );
}

function Basic({ me: { kind, language, basic } }: { me: Me }) {
  const t = useTexts(texts);
  const word = useWord();
  const person = kind === 'PERSON';
  return (
    <FactGroup title={t('basic')}>
      {person && <Fact label={t('sex')}>{basic?.sex && word(SEX_WORDS[basic.sex])}</Fact>}
      {person && (
        <Fact label={t('birthDate')}>
          <Day value={basic?.birthDate} />
        </Fact>
      )}
      {!person && <Fact label={t('legal')}>{basic?.legalRepresentative}</Fact>}
      <Fact label={t('language')}>{language && word(LANGUAGE_WORDS[language])}</Fact>
    </FactGroup>
  );
}

function Reach({ basic }: { basic: Me['basic'] }) {
  const t = useTexts(texts);
  const place = [basic?.province?.name, basic?.city?.name].filter(Boolean).join(' ');
  return (
    <FactGroup title={t('contact')}>
      <Fact label={t('mobile')}>
        <Phone value={basic?.mobile} />
      </Fact>
      <Fact label={t('phone')}>
        <Phone value={basic?.phone} />
      </Fact>
      <Fact label={t('mail')}>
        <Mail value={basic?.mail} />
      </Fact>
      <Fact label={t('place')}>{place}</Fact>
      <Fact label={t('address')}>{basic?.address}</Fact>
      <Fact label={t('postcode')}>{basic?.postcode}</Fact>
    </FactGroup>
  );
}

function Membership({ me: { number, tier, contribution, owner } }: { me: Me }) {
  const t = useTexts(texts);
  return (
    <FactGroup title={t('membership')}>
      <Fact label={t('number')}>{number}</Fact>
      <Fact label={t('tier')}>
        <TierMark tier={tier} />
      </Fact>
      {contribution && (
        <Fact label={t('contribution')}>
          <Money value={contribution.amount} />{' '}
          <small className="gx-mute">
            {t('period', { from: dayText(contribution.from), to: dayText(contribution.to) })}
          </small>
        </Fact>
      )}
      <Fact label={t('keeper')}>
        <Person name={owner?.name} />
      </Fact>
    </FactGroup>
  );
}
