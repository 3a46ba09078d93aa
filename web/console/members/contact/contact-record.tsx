import { Link, useParams } from 'react-router';
import type { ContactRecordQuery } from '../../../generated/graphql.ts';
import { skipToken, useAsk } from '../../../kit/api/use-ask.ts';
import { joined } from '../../../kit/language/apart.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { RecordHeader } from '../../../kit/record/record-header.tsx';
import { RecordPage } from '../../../kit/record/record-page.tsx';
import { Fact, FactGroup, ShortList, ShortRow } from '../../../kit/record/section.tsx';
import { Answered, NotFound } from '../../../kit/states/states.tsx';
import { Day, Mail, Phone, Time } from '../../../kit/values/values.tsx';
import { ShownValue } from '../../fields/shown-value.tsx';
import { fieldValues } from '../../fields/use-custom-fields.ts';
import { CONTACT_ROLE_WORDS } from '../words/standing-words.ts';
import { ContactRecord } from './contact-query.ts';
import { ContactReview } from './contact-review.tsx';
import { texts } from './texts.ts';

type Contact = Extract<NonNullable<ContactRecordQuery['node']>, { __typename: 'Contact' }>;

/** A person who speaks for organisations: how he is reached, and for whom he speaks. */
export function Component() {
  const { id } = useParams();
  const asked = useAsk(ContactRecord, id ? { id } : skipToken);
  return (
    <Answered asked={asked}>
      {({ node }) => (node?.__typename === 'Contact' ? <Page contact={node} /> : <NotFound asked={asked} />)}
    </Answered>
  );
}

function Page({
  contact: { id, name, mobile, phone, mail, interests, remark, companies, ...contact },
}: {
  contact: Contact;
}) {
  const t = useTexts(texts);
  const word = useWord();
  const served = (companies ?? []).flatMap(({ company, ...what }) => (company ? [{ company, ...what }] : []));
  return (
    <RecordPage
      header={
        <RecordHeader
          record={{ typename: 'Contact', id }}
          name={name ?? ''}
          party={name ?? ''}
          parts={[t('contact')]}
        />
      }
      facts={
        <FactGroup title={t('facts')}>
          <Fact label={t('mobile')}>{mobile && <Phone value={mobile} />}</Fact>
          <Fact label={t('phone')}>{phone && <Phone value={phone} />}</Fact>
          <Fact label={t('mail')}>{mail && <Mail value={mail} />}</Fact>
          <Fact label={t('interests')}>{interests}</Fact>
          <Fact label={t('registeredOn')}>{contact.registeredOn && <Day value={contact.registeredOn} />}</Fact>
          <Fact label={t('collector')}>{contact.collector}</Fact>
          <Fact label={t('entryClerk')}>{contact.entryClerk}</Fact>
          <Fact label={t('updatedAt')}>{contact.updatedAt && <Time value={contact.updatedAt} />}</Fact>
          <Fact label={t('remark')}>{remark}</Fact>
          {fieldValues(contact.customFields).map((value) => (
            <Fact key={value.key} label={value.definition.label}>
              <ShownValue value={value} of={{ type: 'CONTACT', id }} />
            </Fact>
          ))}
        </FactGroup>
      }
      timeline={
        <ShortList title={t('companies')}>
          {served.map(({ company, title, department, role, preferred }) => (
            <ShortRow
              key={company.id}
              aside={
                <>
                  {joined([title, department, role && word(CONTACT_ROLE_WORDS[role])])}
                  {preferred && <span title={t('preferred')}> ★</span>}
                </>
              }
            >
              <Link to={`/members/${company.id}`}>{company.name}</Link>
            </ShortRow>
          ))}
        </ShortList>
      }
      middle={t('companies')}
      around={<ContactReview contactId={id} />}
    />
  );
}
