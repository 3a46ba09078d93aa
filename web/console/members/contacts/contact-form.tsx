import { useApolloClient } from '@apollo/client/react';
import { Modal } from 'antd';
import type { ContactInput, ContactRole } from '../../../generated/graphql.ts';
import { type Outcome, useCommand } from '../../../kit/api/use-command.ts';
import { toastDone } from '../../../kit/feedback/feedback.ts';
import { Form } from '../../../kit/form/form.tsx';
import type { Field, FormValues } from '../../../kit/form/form-types.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Loading } from '../../../kit/states/states.tsx';
import { None } from '../../../kit/values/values.tsx';
import { useDictionaries } from '../../../kit/words/dictionaries.ts';
import { contactFields } from '../../fields/contact/contact-facts.ts';
import { codeNames } from '../../fields/form-fields.tsx';
import { fieldRefusals, formName, splitFields, typedValues } from '../../fields/input.ts';
import { laidForm } from '../../fields/layout/laid-form.tsx';
import type { LaidField } from '../../fields/layout/place.ts';
import { useLayout } from '../../fields/layout/use-layout.ts';
import { ShownValue } from '../../fields/shown-value.tsx';
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
  const { layout, known: layoutKnown } = useLayout('CONTACT');
  return (
    <Modal open title={t(linked ? 'edit' : 'add')} footer={null} onCancel={onEnd}>
      {known && layoutKnown ? (
        <Filled companyId={companyId} linked={linked} onEnd={onEnd} definitions={definitions} layout={layout} />
      ) : (
        <Loading />
      )}
    </Modal>
  );
}

type FilledProps = Props & { definitions: readonly Definition[]; layout: readonly LaidField[] };

function Filled({ companyId, linked, onEnd, definitions, layout }: FilledProps) {
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
  const masked: Readonly<Record<string, { masked: boolean } | null | undefined>> = {
    'contact.mobile': contact?.mobile,
    'contact.phone': contact?.phone,
    'contact.mail': contact?.mail,
  };
  const place: Field[] = [
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
  const natural = contactFields(definitions, {
    word,
    dictionaries,
    place,
    has: (path) => masked[path]?.masked !== true,
  });
  const shown = (name: string) =>
    contact &&
    (held.some(({ key }) => formName(key) === name) ? (
      <ShownValue value={held.find(({ key }) => formName(key) === name)} of={{ type: 'CONTACT', id: contact.id }} />
    ) : (
      (initial[name] ?? <None />)
    ));
  const fields = [...laidForm(natural, layout, { codes: codeNames(definitions), shown }).values()].flat();
  const submit = async (_: unknown, values: FormValues): Promise<Outcome<unknown>> => {
    const textOf = (name: string) => (values[name] as string | undefined) ?? null;
    // what the layout does not ask for now stays as it is
    const person = Object.fromEntries(
      fields
        .filter(({ name, when }) => name.startsWith('contact.') && (when?.(values) ?? true))
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
