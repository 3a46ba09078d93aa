import { useApolloClient } from '@apollo/client/react';
import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import type { ObjectPartsFragment } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { LinkButton } from '../../../kit/address/link-button.tsx';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { confirm, toastDone, toastFailed } from '../../../kit/feedback/feedback.ts';
import { Form } from '../../../kit/form/form.tsx';
import type { Field, FormValues } from '../../../kit/form/form-types.ts';
import { outcomeText } from '../../../kit/form/problem-text.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { Fact, FactGroup, Section } from '../../../kit/record/section.tsx';
import { Answered } from '../../../kit/states/states.tsx';
import { Tree } from '../../../kit/tree/tree.tsx';
import { ChangeObject, DefineObject, ObjectParts, ObjectsToSet, RetireObject } from './objects-query.ts';
import { texts } from './texts.ts';
import '../settings.css';

type Given = ObjectPartsFragment;

/** The objects that the firm defines: made, renamed, hidden and brought back. */
export function Component() {
  const t = useTexts(texts);
  const [search, setSearch] = useSearchParams();
  const asked = useAsk(ObjectsToSet, {});
  const doing = search.get('do');
  const at = search.get('at');
  const open = (key: string) => setSearch({ at: key });
  return (
    <div className="gx-settings">
      <div className="gx-list-head">
        <h1>{t('title')}</h1>
        <div className="gx-list-actions">
          <Button type="primary" onClick={() => setSearch({ do: 'new' })}>
            {t('newObject')}
          </Button>
        </div>
      </div>
      <p className="gx-mute">{t('explained')}</p>
      <Answered asked={asked}>
        {({ objectDefinitions }) => {
          const objects = (objectDefinitions ?? []).map((each) => readFragment(ObjectParts, each));
          // the first is shown until one is chosen: its fields are one step away
          const object = objects.find(({ key }) => key === at) ?? objects[0];
          return (
            <div className="gx-tree-and-one">
              <Section title={t('objects')}>
                {objects.length === 0 ? (
                  <p className="gx-short-row gx-mute">{t('none')}</p>
                ) : (
                  <Tree
                    label={t('objects')}
                    nodes={objects.map(({ key, label, isRetired }) => ({
                      key,
                      name: label,
                      ...(isRetired ? { aside: t('retired') } : {}),
                    }))}
                    selected={object?.key}
                    select={open}
                  />
                )}
              </Section>
              <div className="gx-settings-side">
                {doing === 'new' ? (
                  <NewObject end={() => setSearch({})} made={open} />
                ) : object && doing === 'edit' ? (
                  <RenameObject key={object.id} object={object} end={() => open(object.key)} />
                ) : object ? (
                  <ObjectPanel key={object.id} object={object} edit={() => setSearch({ at: object.key, do: 'edit' })} />
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

/** Objects are asked for anew, here and where their records are. */
function useObjectsAnew(): () => void {
  const client = useApolloClient();
  return () => void client.refetchQueries({ include: 'active' });
}

function useNameFields(): Field[] {
  const t = useTexts(texts);
  return [
    { name: 'names.zhCN', kind: 'text', label: t('zhCN'), required: true, half: true },
    { name: 'names.zhTW', kind: 'text', label: t('zhTW'), help: t('sameWhenEmpty'), half: true },
    { name: 'names.en', kind: 'text', label: t('en'), help: t('sameWhenEmpty'), half: true },
  ];
}
/** The three names as a form holds them; an empty one is as the first. */
const namesIn = (values: FormValues) => {
  const said = (language: string) => (values[`names.${language}`] as string | undefined) || null;
  return { zhCN: said('zhCN') ?? '', zhTW: said('zhTW'), en: said('en') };
};

function NewObject({ end, made }: { end: () => void; made: (key: string) => void }) {
  const t = useTexts(texts);
  const anew = useObjectsAnew();
  const { run } = useCommand(DefineObject);
  const names = useNameFields();
  return (
    <Section title={t('newObject')}>
      <Form
        label={t('newObject')}
        name="object:new"
        fields={[
          ...names,
          { name: 'key', kind: 'text', label: t('key'), help: t('keyHelp'), required: true, half: true },
        ]}
        action={t('define')}
        submit={(_, values) => run({ key: (values.key as string | undefined) ?? '', names: namesIn(values) })}
        done={({ object }) => {
          anew();
          toastDone(t('defined'));
          made(readFragment(ObjectParts, object).key);
        }}
        cancel={end}
      />
    </Section>
  );
}

function RenameObject({ object: { id, version, names, label }, end }: { object: Given; end: () => void }) {
  const t = useTexts(texts);
  const anew = useObjectsAnew();
  const { run } = useCommand(ChangeObject);
  return (
    <Section title={`${t('change')}: ${label}`}>
      <Form
        label={t('change')}
        name={`object:${id}:names`}
        fields={useNameFields()}
        initial={{ 'names.zhCN': names.zhCN, 'names.zhTW': names.zhTW, 'names.en': names.en }}
        submit={(_, values) => run({ objectId: id, expectedVersion: version, names: namesIn(values) })}
        done={() => {
          anew();
          toastDone(t('saved'));
          end();
        }}
        cancel={end}
      />
    </Section>
  );
}

/** One object: how it is called, and what can be done with it. */
function ObjectPanel({ object, edit }: { object: Given; edit: () => void }) {
  const t = useTexts(texts);
  const anew = useObjectsAnew();
  const { run, busy } = useCommand(RetireObject);
  const { id, key, label, names, isRetired } = object;
  async function retire(retired: boolean, asked = true) {
    const sure =
      !retired ||
      !asked ||
      (await confirm({ title: t('retireTitle', { label }), text: t('kept'), action: t('retire') }));
    if (!sure) return;
    const outcome = await run({ objectId: id, retired });
    anew();
    if (outcome.kind === 'done') toastDone(t(retired ? 'retiredNow' : 'backNow'), () => retire(!retired, false));
    else toastFailed(outcomeText(outcome));
  }
  return (
    <FactGroup title={label} {...(isRetired ? {} : { edit })}>
      <Fact label={t('zhCN')}>
        <span lang="zh-CN">{names.zhCN}</span>
      </Fact>
      <Fact label={t('zhTW')}>
        <span lang="zh-TW">{names.zhTW}</span>
      </Fact>
      <Fact label={t('en')}>
        <span lang="en">{names.en}</span>
      </Fact>
      <Fact label={t('key')}>{key}</Fact>
      <Fact label={t('doing')}>
        <span className="gx-next-actions">
          <LinkButton to={`/settings/objects/${key}`}>{t('toFields')}</LinkButton>
          <Button size="small" loading={busy} onClick={() => void retire(!isRetired)}>
            {t(isRetired ? 'bringBack' : 'retire')}
          </Button>
        </span>
      </Fact>
    </FactGroup>
  );
}
