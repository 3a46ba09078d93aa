import { optionsOf } from '../../../kit/language/options.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { departmentWords, useDepartments } from '../../../kit/words/departments.tsx';
import { METHOD_WORDS } from '../../../kit/words/order-words.ts';
import { monthlyParts, type OrderDraft } from './draft.ts';
import { Field } from './field.tsx';
import { texts } from './texts.ts';

type Props = {
  draft: OrderDraft;
  change: (change: (draft: OrderDraft) => OrderDraft) => void;
  problems: ReadonlyMap<string, string>;
  /** Enter in the discount. */
  onDone: () => void;
};

/** What belongs to the order as a whole: discount, who delivers, plan of payment, note. */
export function Terms({ draft, change, problems, onDone }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  const set = (part: Partial<OrderDraft>) => change((old) => ({ ...old, ...part }));
  const parts = monthlyParts(draft);
  const departments = departmentWords(useDepartments());
  return (
    <div className="gx-terms">
      <Field label={t('discount')} problem={problems.get('discount')}>
        {(ids) => (
          <input
            {...ids}
            className="gx-input gx-number"
            data-field="discount"
            inputMode="decimal"
            value={draft.discount}
            onFocus={(event) => event.target.select()}
            onChange={(event) => set({ discount: event.target.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
              event.preventDefault();
              onDone();
            }}
          />
        )}
      </Field>
      <Field label={t('delivery')} problem={problems.get('deliveryDepartmentPath')}>
        {(ids) => (
          <select
            {...ids}
            className="gx-input"
            value={draft.deliveryDepartmentPath ?? ''}
            onChange={(event) => set({ deliveryDepartmentPath: event.target.value })}
          >
            <option value="">{t('customersDepartment')}</option>
            {Object.entries(departments).map(([path, name]) => (
              <option key={path} value={path}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('parts')}>
        {(ids) => (
          <input
            {...ids}
            className="gx-input gx-number"
            inputMode="numeric"
            placeholder={t('partsHint')}
            value={draft.parts}
            onChange={(event) => set({ parts: event.target.value })}
          />
        )}
      </Field>
      {Number(draft.parts) > 1 && (
        <>
          <Field label={t('firstDue')} problem={problems.get('firstDue')}>
            {(ids) => (
              <input
                {...ids}
                className="gx-input"
                type="date"
                value={draft.firstDue}
                onChange={(event) => set({ firstDue: event.target.value })}
              />
            )}
          </Field>
          <Field label={t('method')}>
            {(ids) => (
              <select
                {...ids}
                className="gx-input"
                value={draft.method}
                onChange={(event) => set({ method: event.target.value as OrderDraft['method'] })}
              >
                {optionsOf(METHOD_WORDS, word).map(({ value, label }) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {parts.length > 0 && (
            <p className="gx-mute gx-wide">{t('plan', { days: parts.map(({ dueOn }) => dueOn).join(' · ') })}</p>
          )}
        </>
      )}
      <Field label={t('note')} problem={problems.get('note')} wide>
        {(ids) => (
          <textarea
            {...ids}
            className="gx-input"
            rows={2}
            value={draft.note}
            onChange={(event) => set({ note: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
