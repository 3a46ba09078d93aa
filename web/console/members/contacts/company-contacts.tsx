import { useApolloClient } from '@apollo/client/react';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { CompanyContactsQuery, ReviewState } from '../../../generated/graphql.ts';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { clearable } from '../../../kit/form/clearable.tsx';
import { problemText } from '../../../kit/form/problem-text.ts';
import { joined } from '../../../kit/language/apart.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { useViewer } from '../../../kit/sign-in/session-context.tsx';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { Answered, Empty, NotFound } from '../../../kit/states/states.tsx';
import { Mail, None, Phone } from '../../../kit/values/values.tsx';
import { SORTED } from '../../fields/list-asked.ts';
import { ShownValue } from '../../fields/shown-value.tsx';
import { fieldValues, useCustomFields } from '../../fields/use-custom-fields.ts';
import { ReviewTag } from '../reviews/review-section.tsx';
import { REVIEW_WORDS } from '../reviews/words.ts';
import { NameHead } from '../words/name-head.tsx';
import { CONTACT_ROLE_WORDS } from '../words/standing-words.ts';
import { ContactForm } from './contact-form.tsx';
import { CompanyContacts, LinkContact, UnlinkContact } from './contacts-query.ts';
import { LinkForm } from './link-form.tsx';
import { texts } from './texts.ts';
import '../../../kit/record/record.css';
import '../sheet.css';

const PAGE = 50;
/** In the address: the key of a field, after - from its most to its least. */
const ORDER = 'order';
export type Linked = NonNullable<NonNullable<CompanyContactsQuery['customer']>['contacts']>['nodes'][number];

/** The people who speak for an organisation: added, linked from elsewhere, edited, unlinked with a way back. */
export function Component() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const may = useMay();
  const viewer = useViewer();
  const [open, setOpen] = useState<'add' | 'link' | Linked>();
  const word = useWord();
  const [address, setAddress] = useSearchParams();
  const reviews = address.getAll('reviews').filter((each): each is ReviewState => each in REVIEW_WORDS);
  const { definitions } = useCustomFields('CONTACT');
  const ordered = definitions.filter(({ kind }) => SORTED.includes(kind));
  const by = address.get(ORDER) ?? '';
  const key = by.replace(/^-/, '');
  const asked = useAsk(CompanyContacts, {
    id,
    first: PAGE,
    ...(reviews.length > 0 ? { filter: { reviews } } : {}),
    ...(key ? { sort: { customField: key, direction: by.startsWith('-') ? 'DESC' : 'ASC' } } : {}),
  });
  const mayEdit = may('customers.customer.update');
  const end = () => setOpen(undefined);
  return (
    <Answered asked={asked}>
      {({ customer }) => {
        if (!customer) return <NotFound asked={asked} />;
        const nodes = customer.contacts?.nodes ?? [];
        const page = customer.contacts?.pageInfo;
        return (
          <div className="gx-sheet">
            <NameHead id={id} name={customer.name} title={t('page')}>
              <Link to={`/members/${id}/ties`}>{t('ties')}</Link>
              {mayEdit && (
                <>
                  <Button onClick={() => setOpen('link')}>{t('link')}</Button>
                  <Button type="primary" onClick={() => setOpen('add')}>
                    {t('add')}
                  </Button>
                </>
              )}
            </NameHead>
            {(nodes.length > 0 || reviews.length > 0) && viewer.employee && (
              <div className="gx-contacts-asked">
                <Select<ReviewState[]>
                  mode="multiple"
                  className="gx-contacts-reviews"
                  aria-label={t('reviews')}
                  placeholder={t('reviews')}
                  allowClear={clearable(word)}
                  value={reviews}
                  onChange={(chosen) => setAddress({ reviews: chosen, ...(by ? { [ORDER]: by } : {}) })}
                  options={Object.entries(REVIEW_WORDS).map(([value, said]) => ({ value, label: word(said) }))}
                />
                {(ordered.length > 0 || by) && (
                  <Select<string>
                    className="gx-contacts-reviews"
                    aria-label={t('order')}
                    value={by}
                    onChange={(next) => setAddress({ reviews, ...(next ? { [ORDER]: next } : {}) })}
                    options={[
                      { value: '', label: t('preferredFirst') },
                      ...ordered.flatMap((each) => [
                        { value: each.key, label: t('rising', { field: each.label }) },
                        { value: `-${each.key}`, label: t('falling', { field: each.label }) },
                      ]),
                    ]}
                    labelRender={({ label }) => label ?? <None />}
                  />
                )}
              </div>
            )}
            {nodes.length === 0 && customer.contacts && reviews.length > 0 && <Empty title={t('noneSuch')} />}
            {nodes.length === 0 && customer.contacts && reviews.length === 0 && (
              <Empty title={t('none')} text={t('noneText')} />
            )}
            {nodes.map((node) => (
              <One
                key={node.contact?.id}
                companyId={id}
                linked={node}
                mayEdit={mayEdit}
                onEdit={() => setOpen(node)}
                orderedBy={key}
              />
            ))}
            {page?.hasNextPage && (
              <Button onClick={() => void asked.more({ after: page.endCursor })}>{t('more')}</Button>
            )}
            {open === 'link' && <LinkForm companyId={id} onEnd={end} />}
            {open && open !== 'link' && (
              <ContactForm companyId={id} linked={open === 'add' ? undefined : open} onEnd={end} />
            )}
          </div>
        );
      }}
    </Answered>
  );
}

type OneProps = {
  companyId: string;
  linked: Linked;
  mayEdit: boolean;
  onEdit: () => void;
  /** The field of the firm by which they stand: what he holds in it is told. */
  orderedBy: string;
};

function One({ companyId, linked, mayEdit, onEdit, orderedBy }: OneProps) {
  const t = useTexts(texts);
  const word = useWord();
  const client = useApolloClient();
  const unlink = useCommand(UnlinkContact);
  const link = useCommand(LinkContact);
  const { contact, title, department, role, preferred } = linked;
  if (!contact) return null;
  const { id: contactId, name, mobile, phone, mail, remark, review, companies } = contact;
  const others = (companies ?? []).flatMap(({ company }) => (company && company.id !== companyId ? [company] : []));
  const value = fieldValues(contact.customFields).find((each) => each.key === orderedBy);
  const again = async () => {
    await client.refetchQueries({ include: ['CompanyContacts'] });
  };
  const remove = async () => {
    const outcome = await unlink.run({ contactId, customerId: companyId });
    if (outcome.kind === 'refused') return toastFailed(outcome.refusals.map(({ message }) => message).join(' '));
    if (outcome.kind !== 'done')
      return toastFailed(outcome.kind === 'unknown' ? t('unknown') : problemText(outcome.problem));
    toastDone(t('unlinked', { name: name ?? '' }), async () => {
      await link.run({ contactId, customerId: companyId, title, department, role, preferred: preferred ?? false });
      await again();
    });
    await again();
  };
  return (
    <section className="gx-section gx-contact">
      <div>
        <b>
          <Link to={`/members/contacts/${contactId}`}>{name}</Link>
        </b>{' '}
        {preferred && <span title={t('preferred')}>★</span>}{' '}
        {review && review.state !== 'NONE' && <ReviewTag state={review.state} />}{' '}
        <span className="gx-mute">{joined([title, department, role && word(CONTACT_ROLE_WORDS[role])])}</span>
        <p>
          {mobile && <Phone value={mobile} />} {phone && <Phone value={phone} />} {mail && <Mail value={mail} />}
        </p>
        {others.length > 0 && (
          <p className="gx-mute">
            {t('alsoServes')}{' '}
            {others.map(({ id, name: company }) => (
              <Link key={id} to={`/members/${id}`}>
                {company}{' '}
              </Link>
            ))}
          </p>
        )}
        {value && (
          <p>
            <span className="gx-mute">{value.definition.label}</span> <ShownValue value={value} />
          </p>
        )}
        {remark && <p className="gx-mute">{remark}</p>}
      </div>
      {mayEdit && (
        <span className="gx-actions">
          <Button size="small" onClick={onEdit} aria-label={t('editOf', { name: name ?? '' })}>
            {t('edit')}
          </Button>
          <Button
            size="small"
            loading={unlink.busy}
            onClick={() => void remove()}
            aria-label={t('unlinkOf', { name: name ?? '' })}
          >
            {t('unlink')}
          </Button>
        </span>
      )}
    </section>
  );
}
