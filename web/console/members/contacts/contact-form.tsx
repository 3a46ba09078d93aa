import { useApolloClient } from '@apollo/client/react';
import { Modal } from 'antd';
import type { ContactInput, ContactRole } from '../../../generated/graphql.ts';
import { type Outcome, useCommand } from '../../../kit/api/use-command.ts';
import { toastDone } from '../../../kit/feedback/feedback.ts';
import { Form } from '../../../kit/form/form.tsx';
import type { Field, FormValues } from '../../../kit/form/form-types.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Loading } from '../../../kit/states/states.tsx';
import { useDictionaries } from '../../../kit/words/dictionaries.ts';
import { formFields } from '../../fields/form-fields.tsx';
import { fieldRefusals, splitFields, typedValues } from '../../fields/input.ts';
import { type Definition, fieldValues, useCustomFields } from '../../fields/use-custom-fields.ts';
import { texts as reviewTexts } from '../reviews/texts.ts';
import { CONTACT_ROLE_WORDS } from '../words/standing-words.ts';
import type { Linked } from './company-contacts.tsx';
import { AddContact, LinkContact, UpdateContact } from './contacts-query.ts';
import { texts } from './texts.ts';

type Props = { companyId: string; linked: Linked | undefined; onEnd: () => void };

/** Adds a contact to an organisation, or edits him and what he is to it. */
export function ContactForm({ companyId, linked, onEnd }: Props) {
  const t = useTexts(texts);
  const { definitions, known } = useCustomFields('CONTACT');
  return (
    <Modal open title={t(linked ? 'edit' : 'add')} footer={null} onCancel={onEnd}>
      {known ? <Filled companyId={companyId} linked={linked} onEnd={onEnd} definitions={definitions} /> : <Loading />}
    </Modal>
  );
}

function Filled({ companyId, linked, onEnd, definitions }: Props & { definitions: readonly Definition[] }) {
  const t = useTexts(texts);
  const dictionaries = useDictionaries();
  const word = useWord();
  const client = useApolloClient();
  const tReview = useTexts(reviewTexts);
  const contact = linked?.contact;
  const isMarked = contact?.review?.state === 'FIRST' || contact?.review?.state === 'SECOND';
  const add = useCommand(AddContact);
  const update = useCommand(UpdateContact);
  const link = useCommand(LinkContact);
  // what is masked was never read, so it is not written either
  const open = (line: { masked: boolean } | null | undefined) => line?.masked !== true;
  const fields: Field[] = [
    { name: 'contact.name', label: t('name'), kind: 'text', required: true },
    { name: 'title', label: t('title'), kind: 'text', half: true },
    { name: 'department', label: t('department'), kind: 'text', half: true },
    {
      name: 'role',
      label: t('role'),
      kind: 'choice',
      half: true,
      choices: (Object.keys(CONTACT_ROLE_WORDS) as ContactRole[]).map((value) => ({
        value,
        label: word(CONTACT_ROLE_WORDS[value]),
      })),
    },
    { name: 'preferred', label: t('preferred'), kind: 'yes-no', half: true },
    ...(open(contact?.mobile) ? [{ name: 'contact.mobile', label: t('mobile'), kind: 'phone' } as const] : []),
    ...(open(contact?.phone) ? [{ name: 'contact.phone', label: t('phone'), kind: 'phone' } as const] : []),
    ...(open(contact?.mail) ? [{ name: 'contact.mail', label: t('mail'), kind: 'mail' } as const] : []),
    { name: 'contact.registeredOn', label: t('registeredOn'), kind: 'day' },
    { name: 'contact.collector', label: t('collector'), kind: 'text', half: true },
    { name: 'contact.entryClerk', label: t('entryClerk'), kind: 'text', half: true },
    { name: 'contact.remark', label: t('remark'), kind: 'long-text' },
    ...formFields(definitions, dictionaries),
  ];
  const held = fieldValues(contact?.customFields);
  const initial: FormValues = {
    'contact.name': contact?.name ?? undefined,
    'contact.mobile': contact?.mobile?.typed ?? contact?.mobile?.number,
    'contact.phone': contact?.phone?.typed ?? contact?.phone?.number,
    'contact.mail': contact?.mail?.address,
    'contact.registeredOn': contact?.registeredOn ?? undefined,
    'contact.collector': contact?.collector ?? undefined,
    'contact.entryClerk': contact?.entryClerk ?? undefined,
    'contact.remark': contact?.remark ?? undefined,
    ...typedValues(held),
    title: linked?.title ?? undefined,
    department: linked?.department ?? undefined,
    role: linked?.role ?? undefined,
    preferred: linked?.preferred ?? false,
  };
  const submit = async (_: unknown, values: FormValues): Promise<Outcome<unknown>> => {
    const textOf = (name: string) => (values[name] as string | undefined) ?? null;
    const person = Object.fromEntries(
      fields
        .filter(({ name }) => name.startsWith('contact.'))
        .map(({ name }) => [name.slice('contact.'.length), textOf(name)]),
    ) as ContactInput;
    const place = {
      title: textOf('title'),
      department: textOf('department'),
      role: textOf('role') as ContactRole | null,
      preferred: values.preferred === true,
    };
    const { fields: own } = splitFields({ ...initial, ...values }, definitions, held);
    const filled = own.length > 0 ? { fields: own } : {};
    const placed = <Success,>(outcome: Outcome<Success>): Outcome<Success> =>
      outcome.kind === 'refused' ? { kind: 'refused', refusals: fieldRefusals(outcome.refusals, own) } : outcome;
    if (!contact) return placed(await add.run({ customerId: companyId, ...place, ...filled, contact: person }));
    const asked = { contactId: contact.id, expectedVersion: contact.version, ...filled, contact: person };
    const outcome = placed(await update.run(asked));
    if (outcome.kind !== 'done') return outcome;
    const linkedAgain = await link.run({ contactId: contact.id, customerId: companyId, ...place });
    // what he is to the company is reviewed with him
    const dropped = linkedAgain.kind === 'done' && linkedAgain.value.contact.review?.state === 'NONE';
    if (isMarked && (outcome.value.reviewDropped || dropped)) toastDone(tReview('dropped'));
    return linkedAgain;
  };
  return (
    <>
      {isMarked && (
        <p className="gx-mute" role="note">
          {tReview('drops')}
        </p>
      )}
      <Form
        name={`contact:${companyId}:${contact?.id ?? 'new'}`}
        label={t(contact ? 'edit' : 'add')}
        fields={fields}
        initial={initial}
        submit={submit}
        cancel={onEnd}
        done={() => {
          onEnd();
          void client.refetchQueries({ include: ['CompanyContacts'] });
        }}
      />
    </>
  );
}
