import { useApolloClient } from '@apollo/client/react';
import { Modal } from 'antd';
import { useCommand } from '../../../kit/api/use-command.ts';
import { Form } from '../../../kit/form/form.tsx';
import { useTexts } from '../../../kit/language/texts.ts';
import { FindContacts, LinkContact } from './contacts-query.ts';
import { texts } from './texts.ts';

/** Makes somebody who speaks for another organisation speak for this one, too. */
export function LinkForm({ companyId, onEnd }: { companyId: string; onEnd: () => void }) {
  const t = useTexts(texts);
  const client = useApolloClient();
  const { run } = useCommand(LinkContact);
  const find = async (typed: string) => {
    if (typed.trim() === '') return [];
    const { data } = await client.query({ query: FindContacts, variables: { text: typed }, errorPolicy: 'all' });
    const hits = data?.search?.hits.filter(({ entityType }) => entityType === 'Contact') ?? [];
    return hits.map(({ entityId, title }) => ({ value: entityId, label: title }));
  };
  return (
    <Modal open title={t('link')} footer={null} onCancel={onEnd}>
      <Form
        name={undefined}
        label={t('link')}
        fields={[
          { name: 'contactId', label: t('findContact'), kind: 'lookup', required: true, find, called: () => undefined },
        ]}
        submit={(_, values) => run({ contactId: String(values.contactId), customerId: companyId })}
        cancel={onEnd}
        done={() => {
          onEnd();
          void client.refetchQueries({ include: ['CompanyContacts'] });
        }}
      />
    </Modal>
  );
}
