import { Modal } from 'antd';
import { Form, type FormProps } from './form.tsx';

/** A short form over the page. Ctrl+Enter sends it, Escape closes it and keeps what was typed. */
export function FormDialog<Success>({
  title,
  close,
  ...form
}: Omit<FormProps<Success>, 'label' | 'cancel'> & { title: string; close: () => void }) {
  return (
    <Modal open title={title} onCancel={close} footer={null} destroyOnHidden>
      <Form {...form} label={title} cancel={close} />
    </Modal>
  );
}
