import type { ReactNode } from 'react';

export type FormValue = string | number | boolean | null | readonly string[];
export type FormValues = Readonly<Record<string, FormValue | undefined>>;
export type Choice = { value: string; label: string; disabled?: boolean };

type Common = {
  /** The field of the input, as the API names it; a part of a part as `basic.mobile`. Refusals find it by this. */
  name: string;
  label: string;
  required?: boolean;
  help?: ReactNode;
  /** Takes half of the form's width on a desk. */
  half?: boolean;
  placeholder?: string;
  /** Shown only while this says so. */
  when?: (values: FormValues) => boolean;
  disabled?: boolean;
  autoComplete?: string;
};

/** A field, described. What a person types (phone, mail, amount, day) stays a text: the API refuses it at its field. */
export type Field = Common &
  (
    | { kind: 'text' | 'phone' | 'mail' | 'amount' | 'password' }
    | { kind: 'long-text'; rows?: number }
    | { kind: 'number'; min?: number; max?: number }
    | { kind: 'day' }
    | { kind: 'time' }
    | {
        kind: 'choice';
        choices: readonly Choice[];
        /** All at once, for two to four: words as buttons side by side, sentences in lines. */
        open?: boolean | 'lines';
      }
    | { kind: 'choices'; choices: readonly Choice[] }
    | {
        kind: 'lookup';
        find: (typed: string) => Promise<readonly Choice[]>;
        /** What a value that is there from the start is called. */
        called: (value: string) => string | undefined;
      }
    /** One of all who work here. */
    | { kind: 'person' }
    | { kind: 'yes-no' }
    | {
        kind: 'own';
        draw: (props: {
          id: string;
          value: FormValue | undefined;
          change: (value: FormValue | undefined) => void;
          values: FormValues;
          /** Sets other fields, too, such as by what was pasted. */
          fill: (values: FormValues) => void;
          invalid: boolean;
          describedBy: string | undefined;
        }) => ReactNode;
      }
  );

/** Fields under a heading. */
export type FieldGroup = { title?: string; fields: readonly Field[] };
