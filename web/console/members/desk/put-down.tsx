import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastFailed } from '../../../kit/feedback/feedback.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { useMay } from '../../../kit/sign-in/use-may.ts';
import { RegisterCaller } from './desk-query.ts';
import { texts } from './texts.ts';

/** Makes a record of a caller whom nobody knows, to be identified later, and opens it. */
export function PutDown({ number }: { number: string }) {
  const t = useTexts(texts);
  const may = useMay();
  const navigate = useNavigate();
  const { run, busy } = useCommand(RegisterCaller);
  if (!may('customers.customer.registerCaller')) return null;
  const putDown = async () => {
    const outcome = await run({ number });
    if (outcome.kind === 'done') void navigate(`/members/${outcome.value.customers[0]?.id}`);
    else if (outcome.kind === 'refused') toastFailed(outcome.refusals[0]?.message ?? '');
  };
  return (
    <Button type="primary" loading={busy} onClick={() => void putDown()}>
      {t('putDown')}
    </Button>
  );
}
