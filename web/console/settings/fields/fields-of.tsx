import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastFailed } from '../../../kit/feedback/feedback.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Section } from '../../../kit/record/section.tsx';
import { Tree } from '../../../kit/tree/tree.tsx';
import type { Definition } from '../../fields/use-custom-fields.ts';
import { moved } from './draft.ts';
import { EditField, NewField, useFieldsAnew } from './field-forms.tsx';
import { FieldPanel } from './field-panel.tsx';
import { OrderFields } from './fields-query.ts';
import { texts } from './texts.ts';
import { type CodeList, type FieldsHolder, KIND_WORDS } from './words.ts';
import '../settings.css';

export { OF_CONTACTS, OF_CUSTOMERS } from './words.ts';

type Props = {
  /** The kind of record that they are added to. */
  of: FieldsHolder;
  title: string;
  explained: string;
  /** What their list is called; as the page unless given. */
  tree?: string;
  fields: readonly Definition[];
  lists: readonly CodeList[];
  actions?: ReactNode;
  /** Chooses the kind of record, where the page is of several. */
  choice?: ReactNode;
};

/** The fields that the firm adds to a kind of record: made, called, ordered, hidden, and emptied on purpose. */
export function FieldsOf({ of, title, explained, tree = title, fields, lists, actions, choice }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  const [search, setSearch] = useSearchParams();
  const anew = useFieldsAnew();
  const { run } = useCommand(OrderFields);
  const doing = search.get('do');
  const at = search.get('at');
  // whose fields they are stays in the address
  const kind = search.get('of');
  const go = (where: Record<string, string>) => setSearch({ ...(kind ? { of: kind } : {}), ...where });
  const open = (key: string) => go({ at: key });
  async function order(fieldIds: string[]) {
    const outcome = await run({ entity: of.entity, fieldIds });
    anew();
    if (outcome.kind !== 'done') toastFailed(outcomeText(outcome));
  }
  const field = fields.find(({ key }) => key === at);
  const ids = fields.map(({ id }) => id);
  const by = (step: -1 | 1) => {
    const next = field && moved(ids, field.id, step);
    return next && next.join() !== ids.join() ? () => void order(next) : undefined;
  };
  return (
    <div className="gx-settings">
      <div className="gx-list-head">
        <h1>{title}</h1>
        <div className="gx-list-actions">
          {actions}
          <Button type="primary" onClick={() => go({ do: 'new' })}>
            {t('newField')}
          </Button>
        </div>
      </div>
      <p className="gx-mute">{explained}</p>
      {choice}
      <div className="gx-tree-and-one">
        <Section title={tree}>
          {fields.length === 0 ? (
            <p className="gx-short-row gx-mute">{t('none')}</p>
          ) : (
            <Tree
              label={tree}
              nodes={fields.map(({ key, kind, label, isRetired }) => ({
                key,
                name: label,
                aside: isRetired ? t('retired') : word(KIND_WORDS[kind]),
              }))}
              selected={field?.key}
              select={open}
            />
          )}
        </Section>
        <div className="gx-settings-side">
          {doing === 'new' ? (
            <NewField of={of} lists={lists} fields={fields} end={() => go({})} made={open} />
          ) : field && doing === 'edit' && !field.isRetired ? (
            <EditField
              key={field.key}
              of={of}
              lists={lists}
              fields={fields}
              field={field}
              end={() => open(field.key)}
            />
          ) : field ? (
            <FieldPanel
              key={field.key}
              field={field}
              lists={lists}
              objects={of.objects ?? []}
              edit={() => go({ at: field.key, do: 'edit' })}
              up={by(-1)}
              down={by(1)}
            />
          ) : (
            <p className="gx-mute">{t('choose')}</p>
          )}
        </div>
      </div>
    </div>
  );
}
