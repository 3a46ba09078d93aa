import { Input, Radio, Select, Switch } from 'antd';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTexts, useWord } from '../language/texts.ts';
import { None } from '../values/values.tsx';
import { clearable } from './clearable.tsx';
import type { Choice, Field, FormValue, FormValues } from './form-types.ts';
import { texts } from './texts.ts';

const DayInput = lazy(() => import('./day-input.tsx'));
const NumberInput = lazy(() => import('./number-input.tsx'));
const PersonSelect = lazy(() => import('../people/person-select.tsx'));

/** What is chosen, by its name; of what cannot be named now, such as while a service is missing, never the id. */
const named = ({ label }: { label?: ReactNode }): ReactNode => label ?? <None />;

type FieldViewProps = {
  id: string;
  field: Field;
  value: FormValue | undefined;
  values: FormValues;
  refusal: string | undefined;
  change: (value: FormValue | undefined) => void;
  fill: (values: FormValues) => void;
};

/** A field with its label, help and refusal, tied together for screen readers. */
export function FieldView({ id, field, value, values, refusal, change, fill }: FieldViewProps) {
  const t = useTexts(texts);
  const { label, required, help, half } = field;
  const described = [help ? `${id}-help` : '', refusal ? `${id}-refusal` : ''].filter(Boolean).join(' ') || undefined;
  const grouped = field.kind === 'choice' && field.open;
  return (
    <div className={`gx-field${half ? ' gx-field-half' : ''}`}>
      {grouped ? (
        <span className="gx-label" id={`${id}-label`}>
          {label}
          {required && <Required text={t('required')} />}
        </span>
      ) : (
        <label className="gx-label" htmlFor={id} id={`${id}-label`}>
          {label}
          {required && <Required text={t('required')} />}
        </label>
      )}
      <Control
        id={id}
        field={field}
        value={value}
        values={values}
        change={change}
        fill={fill}
        invalid={refusal !== undefined}
        described={described}
      />
      {help && (
        <div className="gx-help" id={`${id}-help`}>
          {help}
        </div>
      )}
      {refusal && (
        <div className="gx-refusal" id={`${id}-refusal`}>
          {refusal}
        </div>
      )}
    </div>
  );
}

function Required({ text }: { text: string }) {
  return (
    <span className="gx-required" title={text}>
      <span aria-hidden="true"> *</span>
      <span className="gx-said"> {text}</span>
    </span>
  );
}

type ControlProps = Omit<FieldViewProps, 'refusal'> & { invalid: boolean; described: string | undefined };

const INPUTS = {
  text: {},
  phone: { type: 'tel', inputMode: 'tel', autoComplete: 'off' },
  mail: { type: 'email', inputMode: 'email', autoComplete: 'off' },
  amount: { inputMode: 'decimal', autoComplete: 'off' },
} as const;

function Control({ id, field, value, values, change, fill, invalid, described }: ControlProps): ReactNode {
  const t = useTexts(texts);
  const word = useWord();
  const common = {
    id,
    disabled: field.disabled ?? false,
    'aria-invalid': invalid,
    'aria-required': field.required ?? false,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(invalid ? { status: 'error' as const } : {}),
    ...(field.placeholder ? { placeholder: field.placeholder } : {}),
    ...(field.autoComplete ? { autoComplete: field.autoComplete } : {}),
  };
  const text = typeof value === 'string' ? value : '';
  switch (field.kind) {
    case 'text':
    case 'phone':
    case 'mail':
    case 'amount':
      return (
        <Input
          {...INPUTS[field.kind]}
          {...common}
          value={text}
          onChange={({ target }) => change(target.value || undefined)}
        />
      );
    case 'password':
      return <Input.Password {...common} value={text} onChange={({ target }) => change(target.value || undefined)} />;
    case 'long-text':
      return (
        <Input.TextArea
          {...common}
          autoSize={{ minRows: field.rows ?? 3, maxRows: 16 }}
          value={text}
          onChange={({ target }) => change(target.value || undefined)}
        />
      );
    case 'number':
      return (
        <Suspense fallback={<Input id={id} disabled />}>
          <NumberInput
            {...common}
            {...(field.min === undefined ? {} : { min: field.min })}
            {...(field.max === undefined ? {} : { max: field.max })}
            value={typeof value === 'number' ? value : undefined}
            change={change}
          />
        </Suspense>
      );
    case 'day':
    case 'time':
      return (
        <Suspense fallback={<Input id={id} disabled />}>
          <DayInput {...common} withTime={field.kind === 'time'} value={text || undefined} change={change} />
        </Suspense>
      );
    case 'choice':
      return field.open ? (
        <Radio.Group
          id={id}
          aria-labelledby={`${id}-label`}
          disabled={field.disabled ?? false}
          {...(field.open === 'lines' ? { vertical: true } : { optionType: 'button' as const })}
          options={field.choices.map((each) => ({ ...each }))}
          value={value ?? null}
          onChange={({ target }) => change(target.value as string)}
        />
      ) : (
        <Select
          {...common}
          allowClear={field.required ? false : clearable(word)}
          showSearch={field.choices.length > 8 ? { optionFilterProp: 'label' } : false}
          options={field.choices.map((each) => ({ ...each }))}
          labelRender={named}
          value={(value as string | undefined) ?? null}
          onChange={(next) => change(next ?? undefined)}
        />
      );
    case 'choices':
      return (
        <Select
          {...common}
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={field.choices.map((each) => ({ ...each }))}
          labelRender={named}
          value={[...((value as readonly string[] | undefined) ?? [])]}
          onChange={(next) => change(next)}
        />
      );
    case 'lookup':
      return <Lookup common={common} field={field} value={text || undefined} change={change} />;
    case 'person':
      return (
        <Suspense fallback={<Input id={id} disabled />}>
          <PersonSelect {...common} required={field.required ?? false} value={text || undefined} change={change} />
        </Suspense>
      );
    case 'yes-no':
      return (
        <Switch
          id={id}
          disabled={field.disabled ?? false}
          aria-labelledby={`${id}-label`}
          checkedChildren={t('yes')}
          unCheckedChildren={t('no')}
          checked={value === true}
          onChange={change}
        />
      );
    case 'own':
      return field.draw({ id, value, change, values, fill, invalid, describedBy: described });
  }
}

type LookupProps = {
  common: object;
  field: Field & { kind: 'lookup' };
  value: string | undefined;
  change: (value: string | undefined) => void;
};

function Lookup({ common, field, value, change }: LookupProps) {
  const word = useWord();
  const [found, setFound] = useState<readonly Choice[]>([]);
  const known = found.find((each) => each.value === value)?.label ?? (value ? field.called(value) : undefined);
  const options =
    value && known && !found.some((each) => each.value === value) ? [{ value, label: known }, ...found] : found;
  const find = (typed: string) => void field.find(typed).then(setFound, () => setFound([]));
  return (
    <Select
      {...common}
      allowClear={clearable(word)}
      showSearch={{ filterOption: false, onSearch: find }}
      onFocus={() => find('')}
      options={options.map((each) => ({ ...each }))}
      labelRender={named}
      value={value ?? null}
      onChange={(next) => change(next ?? undefined)}
    />
  );
}
