import { Modal } from 'antd';
import { useTexts } from '../language/texts.ts';
import type { Confirmation } from './feedback.ts';
import { texts } from './texts.ts';

export default function ConfirmDialog({ asked }: { asked: Confirmation & { answer: (yes: boolean) => void } }) {
  const t = useTexts(texts);
  return (
    <Modal
      open
      title={asked.title}
      okText={asked.action}
      cancelText={t('cancel')}
      okButtonProps={{ danger: asked.danger ?? false }}
      onOk={() => asked.answer(true)}
      onCancel={() => asked.answer(false)}
    >
      {asked.text}
    </Modal>
  );
}
