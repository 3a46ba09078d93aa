import { Form, InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone } from '../../../kit/feedback/feedback.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { retainerOf, type SetRule, type SetRuleVariables } from './retainers.ts';
import type { Rule } from './rules.ts';
import { texts } from './texts.ts';
import { END_WORDS, KIND_WORDS } from './words.ts';

/** Says how long one kind of data is kept. */
export function RuleDialog({
  rule: { kind, days, leastDays },
  close,
}: {
  rule: Rule;
  close: (saved: boolean) => void;
}) {
  const t = useTexts(texts);
  const word = useWord();
  const [said, setSaid] = useState<number | null>(days ?? null);
  const [refused, setRefused] = useState<string>();
  const { run, busy } = useCommand<SetRule, SetRuleVariables>(retainerOf(kind).set);
  const act = async () => {
    const outcome = await run({ kind, days: said });
    if (outcome.kind !== 'done') return setRefused(outcomeText(outcome) || t('noAnswer'));
    toastDone(t('saved'));
    close(true);
  };
  return (
    <Modal
      open
      title={t('changeTitle', { kind: word(KIND_WORDS[kind]) })}
      okText={t('save')}
      cancelText={t('close')}
      confirmLoading={busy}
      onOk={() => void act()}
      onCancel={() => close(false)}
    >
      <p>{word(END_WORDS[kind])}</p>
      <Form layout="vertical">
        <Form.Item label={t('daysLabel')} htmlFor="retention-days" extra={t('least', { least: leastDays })}>
          <InputNumber
            id="retention-days"
            style={{ width: '100%' }}
            min={1}
            precision={0}
            value={said}
            onChange={(value) => {
              setSaid(value);
              setRefused(undefined);
            }}
          />
        </Form.Item>
      </Form>
      {refused && (
        <p className="gx-refusal" role="alert">
          {refused}
        </p>
      )}
    </Modal>
  );
}
