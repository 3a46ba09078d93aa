import { Button } from 'antd';
import { useState } from 'react';
import { useCommand } from '../../../kit/api/use-command.ts';
import { confirm, toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { Fact, FactGroup } from '../../../kit/record/section.tsx';
import type { Definition } from '../../fields/use-custom-fields.ts';
import { EmptyDialog, useFieldsAnew } from './field-forms.tsx';
import { RetireField } from './fields-query.ts';
import { Preview } from './preview.tsx';
import { texts } from './texts.ts';
import { type CodeList, FIELD_ROLES, GROUP_WORDS, KIND_WORDS } from './words.ts';

type Props = {
  field: Definition;
  lists: readonly CodeList[];
  objects: readonly CodeList[];
  edit: () => void;
  /** Undefined where it stands at the end already. */
  up: (() => void) | undefined;
  down: (() => void) | undefined;
};

/** One field: what it is, who reads and fills it, how it looks in a form, and what can be done with it. */
export function FieldPanel({ field, lists, objects, edit, up, down }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  const anew = useFieldsAnew();
  const { run, busy } = useCommand(RetireField);
  const [emptying, setEmptying] = useState(false);
  const { names, kind, key, min, max, pattern, dictionary, object, formula, isRetired, isEmptied } = field;

  async function retire(retired: boolean, asked = true) {
    const sure =
      !retired ||
      !asked ||
      (await confirm({ title: t('retireTitle', { label: field.label }), text: t('kept'), action: t('retire') }));
    if (!sure) return;
    const outcome = await run({ fieldId: field.id, retired });
    anew();
    if (outcome.kind === 'done') toastDone(t(retired ? 'retiredNow' : 'backNow'), () => retire(!retired, false));
    else toastFailed(outcomeText(outcome));
  }
  const roles = (given: readonly string[]) =>
    given.length === 0
      ? t('allStaff')
      : given
          .map((role) => FIELD_ROLES.find(({ value }) => value === role))
          .map((role) => (role ? word(role.word) : ''))
          .join(t('and'));
  const marks = [
    field.isRequired && t('isRequired'),
    field.isUnique && t('isUnique'),
    field.isSearched && t('isSearched'),
  ].filter(Boolean);
  return (
    <>
      <FactGroup title={field.label} {...(isRetired ? {} : { edit })}>
        <Fact label={t('zhCN')}>
          <span lang="zh-CN">{names.zhCN}</span>
        </Fact>
        <Fact label={t('zhTW')}>
          <span lang="zh-TW">{names.zhTW}</span>
        </Fact>
        <Fact label={t('en')}>
          <span lang="en">{names.en}</span>
        </Fact>
        <Fact label={t('kind')}>{word(KIND_WORDS[kind])}</Fact>
        <Fact label={t('key')}>{key}</Fact>
        <Fact label={t('group')}>{word(GROUP_WORDS[field.group] ?? { 'zh-CN': '', 'zh-TW': '', en: '' })}</Fact>
        {dictionary && <Fact label={t('dictionary')}>{lists.find(({ code }) => code === dictionary)?.name ?? ''}</Fact>}
        {object && <Fact label={t('object')}>{objects.find(({ code }) => code === object)?.name ?? object}</Fact>}
        {formula && <Fact label={t('formula')}>{formula}</Fact>}
        {(min || max) && <Fact label={t('bounds')}>{`${min ?? '…'} – ${max ?? '…'}`}</Fact>}
        {pattern && <Fact label={t('pattern')}>{pattern}</Fact>}
        {marks.length > 0 && <Fact label={t('rules')}>{marks.join(t('and'))}</Fact>}
        <Fact label={t('readRoles')}>{roles(field.readRoles)}</Fact>
        {kind !== 'FORMULA' && <Fact label={t('writeRoles')}>{roles(field.writeRoles)}</Fact>}
        {isRetired && <Fact label={t('state')}>{t(isEmptied ? 'retiredEmptied' : 'retiredKept')}</Fact>}
        <Fact label={t('doing')}>
          <span className="gx-next-actions">
            <Button size="small" disabled={!up} onClick={up}>
              {t('up')}
            </Button>
            <Button size="small" disabled={!down} onClick={down}>
              {t('down')}
            </Button>
            <Button size="small" loading={busy} onClick={() => void retire(!isRetired)}>
              {t(isRetired ? 'bringBack' : 'retire')}
            </Button>
            {isRetired && !isEmptied && (
              <Button size="small" danger onClick={() => setEmptying(true)}>
                {t('empty')}
              </Button>
            )}
          </span>
        </Fact>
      </FactGroup>
      {!isRetired && <Preview key={key} field={field} />}
      {emptying && <EmptyDialog field={field} close={() => setEmptying(false)} />}
    </>
  );
}
