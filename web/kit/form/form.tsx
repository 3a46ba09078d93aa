import { Alert, Button } from 'antd';
import { type ReactNode, useId, useMemo, useRef, useState } from 'react';
import type { Outcome } from '../api/use-command.ts';
import { useTexts } from '../language/texts.ts';
import { useDraft } from './drafts.ts';
import { FieldView } from './field-view.tsx';
import type { Field, FieldGroup, FormValues } from './form-types.ts';
import { problemText } from './problem-text.ts';
import { nested, placeRefusals } from './refusals.ts';
import { texts } from './texts.ts';
import './form.css';

export type FormProps<Success> = {
  /** Under this name what is typed is kept: `member:new`, `member:42`. Undefined keeps nothing, such as for passwords. */
  name: string | undefined;
  fields: readonly (Field | FieldGroup)[];
  initial?: FormValues;
  /** Sends the values, nested by the dots of their names; usually `run` of `useCommand`. */
  submit: (values: Record<string, unknown>, flat: FormValues) => Promise<Outcome<Success>>;
  done: (value: Success) => void;
  /** The verb on the button. */
  action?: string;
  cancel?: (() => void) | undefined;
  /** Beside the buttons, such as a second way to save. */
  extra?: ReactNode;
  /** Below the fields, told what is typed: a preview, a sum. */
  children?: (values: FormValues) => ReactNode;
  /** What a screen reader calls the form. */
  label: string;
};

type State = { fields: ReadonlyMap<string, string>; others: readonly string[]; unknown: boolean };
const CLEAN: State = { fields: new Map(), others: [], unknown: false };

const isGroup = (each: Field | FieldGroup): each is FieldGroup => 'fields' in each;

/** Fields that stand in no group make one with their neighbours, so that halves stand side by side. */
function inGroups(fields: readonly (Field | FieldGroup)[]): readonly FieldGroup[] {
  const groups: FieldGroup[] = [];
  let loose: Field[] | undefined;
  for (const each of fields) {
    if (isGroup(each)) {
      groups.push(each);
      loose = undefined;
    } else if (loose) loose.push(each);
    else {
      loose = [each];
      groups.push({ fields: loose });
    }
  }
  return groups;
}

/** A form from descriptions of its fields. Refusals stand at their fields; what is typed survives until it is saved. */
export function Form<Success>(props: FormProps<Success>) {
  const { name, fields, initial = {}, submit, done, action, cancel, extra, children, label } = props;
  const t = useTexts(texts);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const given = useRef(initial);
  const draft = useDraft<FormValues>(name, given.current);
  const [state, setState] = useState<State>(CLEAN);
  const [busy, setBusy] = useState(false);
  const values = draft.value;
  const groups = useMemo(() => inGroups(fields), [fields]);
  const shown = groups.flatMap((group) => group.fields).filter(({ when }) => when?.(values) ?? true);

  const tell = (next: State) => {
    setState(next);
    // the first field that is refused has the focus, so that a reader by ear hears why
    requestAnimationFrame(() => {
      const place = form.current?.querySelector<HTMLElement>(
        next.fields.size > 0 ? '[aria-invalid="true"]' : '[data-form-problem]',
      );
      place?.focus();
    });
  };

  async function send() {
    if (busy) return;
    const empty = shown.filter((field) => field.required && isEmpty(values[field.name]));
    if (empty.length > 0)
      return tell({ ...CLEAN, fields: new Map(empty.map((field) => [field.name, t('fill', { label: field.label })])) });
    setBusy(true);
    const sent = Object.fromEntries(shown.map((field) => [field.name, values[field.name]]));
    const kept = { ...values, ...sent };
    const hidden = groups.flatMap((group) => group.fields).filter((field) => !shown.includes(field));
    for (const { name: left } of hidden) delete kept[left];
    const outcome = await submit(nested(kept), kept).finally(() => setBusy(false));
    if (outcome.kind === 'done') {
      draft.done();
      setState(CLEAN);
      return done(outcome.value);
    }
    if (outcome.kind === 'unknown') return tell({ ...CLEAN, unknown: true });
    if (outcome.kind === 'failed') return tell({ ...CLEAN, others: [problemText(outcome.problem)] });
    const names = shown.map((field) => field.name);
    tell({ ...placeRefusals(outcome.refusals, names), unknown: false });
  }

  const put = (field: string, value: FormValues[string]) => {
    draft.change((before) => ({ ...before, [field]: value }));
    if (state.fields.has(field))
      setState({ ...state, fields: new Map([...state.fields].filter(([each]) => each !== field)) });
  };

  return (
    <form
      ref={form}
      className="gx-form"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
      }}
    >
      {draft.restored && (
        <div className="gx-restored" role="status">
          {t('restored')}
          <Button type="link" size="small" onClick={draft.discard}>
            {t('discard')}
          </Button>
        </div>
      )}
      {(state.others.length > 0 || state.unknown) && (
        <div data-form-problem tabIndex={-1}>
          <Alert
            type={state.unknown ? 'warning' : 'error'}
            showIcon
            title={state.unknown ? t('unknown') : state.others.join(' ')}
          />
        </div>
      )}
      {groups.map((group, index) => {
        const own = group.fields.filter((field) => shown.includes(field));
        if (own.length === 0) return null;
        const drawn = own.map((field) => (
          <FieldView
            key={field.name}
            id={`${id}-${field.name}`}
            field={field}
            value={values[field.name]}
            values={values}
            refusal={state.fields.get(field.name)}
            change={(value) => put(field.name, value)}
            fill={(part) => draft.change((before) => ({ ...before, ...part }))}
          />
        ));
        return group.title ? (
          <fieldset key={group.title} className="gx-fieldset">
            <legend>{group.title}</legend>
            <div className="gx-fields">{drawn}</div>
          </fieldset>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups without a heading have their order only
          <div key={index} className="gx-fields">
            {drawn}
          </div>
        );
      })}
      {children?.(values)}
      {state.fields.size > 0 && (
        <span className="gx-said" role="alert">
          {t('problems', { count: state.fields.size })}
        </span>
      )}
      <div className="gx-form-actions">
        <Button type="primary" htmlType="submit" loading={busy}>
          {action ?? t('save')}
        </Button>
        {cancel && (
          <Button
            onClick={() => {
              draft.done();
              cancel();
            }}
          >
            {t('cancel')}
          </Button>
        )}
        {extra}
      </div>
    </form>
  );
}

const isEmpty = (value: FormValues[string]): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);
