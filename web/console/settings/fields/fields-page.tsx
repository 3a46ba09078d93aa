import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { readFragment } from '../../../generated/index.ts';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastFailed } from '../../../kit/feedback/feedback.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Section } from '../../../kit/record/section.tsx';
import { Answered } from '../../../kit/states/states.tsx';
import { Tree } from '../../../kit/tree/tree.tsx';
import { FieldDefinitionParts } from '../../fields/fields-query.ts';
import { moved } from './draft.ts';
import { EditField, NewField, useFieldsAnew } from './field-forms.tsx';
import { FieldPanel } from './field-panel.tsx';
import { FieldsToSet, OrderFields } from './fields-query.ts';
import { texts } from './texts.ts';
import { KIND_WORDS } from './words.ts';
import '../settings.css';

/** The fields that the firm adds to its customers: made, called, ordered, hidden, and emptied on purpose. */
export function Component() {
  const t = useTexts(texts);
  const word = useWord();
  const [search, setSearch] = useSearchParams();
  const asked = useAsk(FieldsToSet, { entity: 'CUSTOMER' });
  const anew = useFieldsAnew();
  const { run } = useCommand(OrderFields);
  const doing = search.get('do');
  const at = search.get('at');
  const open = (key: string) => setSearch({ at: key });
  async function order(fieldIds: string[]) {
    const outcome = await run({ entity: 'CUSTOMER', fieldIds });
    anew();
    if (outcome.kind !== 'done') toastFailed(outcomeText(outcome));
  }
  return (
    <div className="gx-settings">
      <div className="gx-list-head">
        <h1>{t('title')}</h1>
        <div className="gx-list-actions">
          <Button type="primary" onClick={() => setSearch({ do: 'new' })}>
            {t('newField')}
          </Button>
        </div>
      </div>
      <p className="gx-mute">{t('explained')}</p>
      <Answered asked={asked}>
        {({ customFieldDefinitions, dictionaries }) => {
          const fields = (customFieldDefinitions ?? []).map((each) => readFragment(FieldDefinitionParts, each));
          const lists = dictionaries ?? [];
          const field = fields.find(({ key }) => key === at);
          const ids = fields.map(({ id }) => id);
          const by = (step: -1 | 1) => {
            const next = field && moved(ids, field.id, step);
            return next && next.join() !== ids.join() ? () => void order(next) : undefined;
          };
          return (
            <div className="gx-tree-and-one">
              <Section title={t('ofCustomers')}>
                {fields.length === 0 ? (
                  <p className="gx-short-row gx-mute">{t('none')}</p>
                ) : (
                  <Tree
                    label={t('ofCustomers')}
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
                  <NewField lists={lists} fields={fields} end={() => setSearch({})} made={open} />
                ) : field && doing === 'edit' && !field.isRetired ? (
                  <EditField key={field.key} lists={lists} fields={fields} field={field} end={() => open(field.key)} />
                ) : field ? (
                  <FieldPanel
                    key={field.key}
                    field={field}
                    lists={lists}
                    edit={() => setSearch({ at: field.key, do: 'edit' })}
                    up={by(-1)}
                    down={by(1)}
                  />
                ) : (
                  <p className="gx-mute">{t('choose')}</p>
                )}
              </div>
            </div>
          );
        }}
      </Answered>
    </div>
  );
}
