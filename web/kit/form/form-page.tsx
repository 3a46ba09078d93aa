import type { ReactNode } from 'react';
import { Form, type FormProps } from './form.tsx';

/** A form as a page of its own. */
export function FormPage<Success>({
  title,
  above,
  ...form
}: Omit<FormProps<Success>, 'label'> & { title: string; above?: ReactNode }) {
  return (
    <div className="gx-form-page">
      <h1>{title}</h1>
      {above}
      <Form {...form} label={title} />
    </div>
  );
}
