import { useApolloClient } from '@apollo/client/react';
import { Modal } from 'antd';
import { useCommand } from '../../../kit/api/use-command.ts';
import { Form } from '../../../kit/form/form.tsx';
import { useTexts } from '../../../kit/language/texts.ts';
import { AdjustPoints } from './points-query.ts';
import { texts } from './texts.ts';

type Props = { customerId: string; onEnd: () => void };

/** Gives or takes points by hand. Points below zero take; a reason is kept with the posting for ever. */
export function AdjustForm({ customerId, onEnd }: Props) {
  const t = useTexts(texts);
  const client = useApolloClient();
  const { run } = useCommand(AdjustPoints);
  return (
    <Modal open title={t('adjust')} footer={null} onCancel={onEnd}>
      <Form
        name={`points:${customerId}`}
        label={t('adjust')}
        action={t('post')}
        fields={[
          { name: 'points', label: t('howMany'), kind: 'number', required: true, help: t('adjustText') },
          { name: 'reason', label: t('reason'), kind: 'text', required: true },
        ]}
        submit={(_, values) => run({ customerId, points: Number(values.points), reason: String(values.reason) })}
        cancel={onEnd}
        done={() => {
          onEnd();
          void client.refetchQueries({ include: ['PointsLedger', 'PointsLots'] });
        }}
      />
    </Modal>
  );
}
