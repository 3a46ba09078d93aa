import { useApolloClient } from '@apollo/client/react';
import type { EntryNamesInput } from '../../../generated/graphql.ts';
import { readFragment } from '../../../generated/index.ts';
import { useCommand } from '../../../kit/api/use-command.ts';
import { toastDone } from '../../../kit/feedback/feedback.ts';
import { FormDialog } from '../../../kit/form/form-dialog.tsx';
import type { Field } from '../../../kit/form/form-types.ts';
import { useTexts } from '../../../kit/language/texts.ts';
import { AddEntry, CreateDictionary, EntryParts, RenameEntry } from './dictionaries-query.ts';
import type { Place } from './place.ts';
import { texts } from './texts.ts';

/** The lists are asked for anew, here and wherever something is chosen from them. */
export function useListsAnew(): () => void {
  const client = useApolloClient();
  return () => void client.refetchQueries({ include: ['DictionaryTree', 'DictionaryChoices'] });
}

function useNameFields(): Field[] {
  const t = useTexts(texts);
  const help = t('sameWhenEmpty');
  return [
    { name: 'names.zhCN', kind: 'text', label: t('zhCN'), required: true },
    { name: 'names.zhTW', kind: 'text', label: t('zhTW'), help },
    { name: 'names.en', kind: 'text', label: t('en'), help },
  ];
}

type Making = { close: () => void; made: (key: string) => void };

export function NewList({ close, made }: Making) {
  const t = useTexts(texts);
  const names = useNameFields();
  const anew = useListsAnew();
  const { run } = useCommand(CreateDictionary);
  return (
    <FormDialog
      title={t('newList')}
      name="dictionary:new"
      fields={[{ name: 'code', kind: 'text', label: t('code'), help: t('codeHint'), required: true }, ...names]}
      submit={({ code, names: given }) => run({ code: code as string, names: given as EntryNamesInput })}
      done={({ dictionary }) => {
        anew();
        close();
        toastDone(t('saved'));
        made(dictionary.code);
      }}
      close={close}
    />
  );
}

/** Adds an entry to a list, or below one of its first level. */
export function NewEntry({ place: { list, entry }, close, made }: Making & { place: Place }) {
  const t = useTexts(texts);
  const names = useNameFields();
  const anew = useListsAnew();
  const { run } = useCommand(AddEntry);
  const above = entry ? `${list.code}/${entry.code}` : list.code;
  return (
    <FormDialog
      title={`${entry?.name ?? list.name} · ${t(entry ? 'below' : 'add')}`}
      name={`dictionary:entry:${above}`}
      fields={[...names, { name: 'code', kind: 'text', label: t('code'), help: t('codeMade') }]}
      submit={({ code, names: given }) =>
        run({
          dictionary: list.code,
          ...(entry ? { parent: entry.code } : {}),
          ...(code ? { code: code as string } : {}),
          names: given as EntryNamesInput,
        })
      }
      done={(added) => {
        anew();
        close();
        toastDone(t('saved'));
        made(`${above}/${readFragment(EntryParts, added.entry).code}`);
      }}
      close={close}
    />
  );
}

export function RenameDialog({ place: { list, entry, parent }, close }: { place: Place; close: () => void }) {
  const t = useTexts(texts);
  const fields = useNameFields();
  const anew = useListsAnew();
  const { run } = useCommand(RenameEntry);
  if (!entry) return null;
  const { names, code } = entry;
  return (
    <FormDialog
      title={t('rename')}
      name={`dictionary:names:${list.code}/${parent ?? ''}/${code}`}
      fields={fields}
      initial={{ 'names.zhCN': names.zhCN, 'names.zhTW': names.zhTW, 'names.en': names.en }}
      submit={({ names: given }) =>
        run({ dictionary: list.code, ...(parent ? { parent } : {}), code, names: given as EntryNamesInput })
      }
      done={() => {
        anew();
        close();
        toastDone(t('saved'));
      }}
      close={close}
    />
  );
}
