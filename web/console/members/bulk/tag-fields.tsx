import { Select } from 'antd';
import { useState } from 'react';
import { useAsk } from '../../../kit/api/use-ask.ts';
import { clearable } from '../../../kit/form/clearable.tsx';
import { useTexts, useWord } from '../../../kit/language/texts.ts';
import { CustomerTags } from './bulk-queries.ts';
import { texts } from './texts.ts';

export type TagsSaid = { add: string[]; remove: string[] };
export const NO_TAGS: TagsSaid = { add: [], remove: [] };

/** Chooses tags to give and to take; new ones are typed. */
export function TagFields({
  said,
  change,
  held,
}: {
  said: TagsSaid;
  change: (said: TagsSaid) => void;
  held?: readonly string[];
}) {
  const t = useTexts(texts);
  const word = useWord();
  const [typed, setTyped] = useState('');
  const asked = useAsk(CustomerTags, { text: typed });
  const known = (asked.data?.customerTags ?? []).map((name) => ({ value: name, label: name }));
  return (
    <div className="gx-fields">
      <Select
        mode="tags"
        aria-label={t('add')}
        placeholder={t('add')}
        allowClear={clearable(word)}
        maxCount={10}
        value={said.add}
        options={known}
        onSearch={setTyped}
        onChange={(add: string[]) => change({ ...said, add })}
      />
      {held?.length !== 0 && (
        <Select
          mode="multiple"
          aria-label={t('remove')}
          placeholder={t('remove')}
          allowClear={clearable(word)}
          maxCount={10}
          value={said.remove}
          options={held ? held.map((name) => ({ value: name, label: name })) : known}
          {...(held ? {} : { onSearch: setTyped })}
          onChange={(remove: string[]) => change({ ...said, remove })}
        />
      )}
    </div>
  );
}
