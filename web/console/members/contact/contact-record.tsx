import { Link, useParams } from 'react-router';
import type { ContactRecordQuery } from '../../../generated/graphql.ts';
import { skipToken, useAsk } from '../../../kit/api/use-ask.ts';
import type { FormValues } from '../../../kit/form/form-types.ts';
import { joined } from '../../../kit/language/apart.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { RecordHeader } from '../../../kit/record/record-header.tsx';
import { RecordPage } from '../../../kit/record/record-page.tsx';
import { Fact, FactGroup, ShortList, ShortRow } from '../../../kit/record/section.tsx';
import { Answered, Loading, NotFound } from '../../../kit/states/states.tsx';
import { Day, Mail, Phone, Time } from '../../../kit/values/values.tsx';
import { CONTACT_GROUP } from '../../fields/contact/contact-facts.ts';
import { formName, typedValues } from '../../fields/input.ts';
import { inPlace, isThere, type LaidField, said } from '../../fields/layout/place.ts';
import { useLayout } from '../../fields/layout/use-layout.ts';
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
  const { layout, known } = useLayout('CONTACT');
  if (!known) return <Loading />;
  return (
    <Answered asked={asked}>
      {({ node }) =>
        node?.__typename === 'Contact' ? <Page contact={node} layout={layout} /> : <NotFound asked={asked} />
      }
    </Answered>
  );
}

function Page({
  contact: { id, name, mobile, phone, mail, interests, remark, companies, ...contact },
  layout,
}: {
  contact: Contact;
  layout: readonly LaidField[];
}) {
  const t = useTexts(texts);
  const word = useWord();
  const served = (companies ?? []).flatMap(({ company, ...what }) => (company ? [{ company, ...what }] : []));
  const values = fieldValues(contact.customFields);
  const items = [
    { name: 'contact.mobile', label: t('mobile'), value: mobile && <Phone value={mobile} /> },
    { name: 'contact.phone', label: t('phone'), value: phone && <Phone value={phone} /> },
    { name: 'contact.mail', label: t('mail'), value: mail && <Mail value={mail} /> },
    { name: 'interests', label: t('interests'), value: interests },
    {
      name: 'contact.registeredOn',
      label: t('registeredOn'),
      value: contact.registeredOn && <Day value={contact.registeredOn} />,
    },
    { name: 'contact.collector', label: t('collector'), value: contact.collector },
    { name: 'contact.entryClerk', label: t('entryClerk'), value: contact.entryClerk },
    { name: 'updatedAt', label: t('updatedAt'), value: contact.updatedAt && <Time value={contact.updatedAt} /> },
    { name: 'contact.remark', label: t('remark'), value: remark },
    ...values.map((value) => ({
      name: formName(value.key),
      label: value.definition.label,
      value: <ShownValue value={value} of={{ type: 'CONTACT', id }} />,
    })),
  ];
  const typed: FormValues = {
    'contact.name': name,
    'contact.mobile': mobile?.typed ?? mobile?.number,
    'contact.phone': phone?.typed ?? phone?.number,
    'contact.mail': mail?.address,
    'contact.registeredOn': contact.registeredOn,
    'contact.collector': contact.collector,
    'contact.entryClerk': contact.entryClerk,
    'contact.remark': remark,
    ...typedValues(values),
  };
  const codes = new Set(values.filter(({ choice }) => choice).map(({ key }) => formName(key)));
  const held = (key: string) => said(typed[key], codes.has(key));
  const shown = (inPlace([{ group: CONTACT_GROUP, items }], layout).get(CONTACT_GROUP) ?? []).filter(
    ({ laid }) => !laid || isThere(laid, held),
  );
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
          {shown.map(({ item: { name: key, label, value } }) => (
            <Fact key={key} label={label}>
              {value}
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
