import { Select } from 'antd';
import { type UIEvent, useEffect, useRef, useState } from 'react';
import { skipToken, useAsk } from '../api/use-ask.ts';
import { useLater } from '../find/use-later.ts';
import { clearable } from '../form/clearable.tsx';
import { joined } from '../language/apart.ts';
import { useTexts, useWord } from '../language/texts.ts';
import { None } from '../values/values.tsx';
import { PeopleFound, PersonOf } from './people-query.ts';
import { texts } from './texts.ts';

type Option = { value: string; label: string };
export type PersonSelectProps = {
  id?: string;
  /** Where no label stands beside it. */
  'aria-label'?: string;
  'aria-invalid'?: boolean;
  'aria-describedby'?: string | undefined;
  'aria-required'?: boolean;
  disabled?: boolean;
  status?: 'error';
  placeholder?: string;
  size?: 'small';
  value: string | undefined;
  change: (id: string | undefined) => void;
  /** What may be chosen beside people, such as the pool. */
  also?: readonly Option[] | undefined;
  /** Only those at or below it. */
  departmentPath?: string | undefined;
  /** Those who left may be chosen, too: to find what was theirs. */
  former?: boolean;
  /** Cannot be emptied. */
  required?: boolean;
  /** Opens with the focus. */
  autoFocus?: boolean;
};

/** People asked for at once; the next come when the end of them is reached. */
const PAGE = 50;
/** px before the end of the list at which the next are asked for. */
const NEAR = 80;

/**
 * Chooses one of all who work here: found by what is typed, name, pinyin or the first part of his address, by the service,
 * and read on as far as one scrolls. Shown by name, never by id.
 */
export default function PersonSelect(props: PersonSelectProps) {
  const { value, change, also = [], departmentPath, former = false, required = false, autoFocus, ...common } = props;
  const t = useTexts(texts);
  const word = useWord();
  const [open, setOpen] = useState(autoFocus ?? false);
  const [typed, setTyped] = useState('');
  const search = useLater(typed.trim());
  const filter = {
    ...(search ? { search } : {}),
    ...(departmentPath ? { departmentPath } : {}),
    ...(former ? {} : { active: true }),
  };
  const asked = useAsk(PeopleFound, open ? { filter, first: PAGE } : skipToken);
  const beside = also.find((each) => each.value === value);
  const person = useAsk(PersonOf, value && !beside ? { id: value } : skipToken).data?.employee;
  const list = asked.data?.employees;
  // what answers an earlier text is not chosen by Enter
  const answered = search === typed.trim() && list !== undefined && list !== null;
  const found = (answered ? list.nodes : []).map(({ id, name, department }) => ({
    value: id,
    label: joined([name, department?.name]),
  }));
  const pressed = useRef(false);
  useEffect(() => {
    if (!answered || !pressed.current) return;
    pressed.current = false;
    const [sure, another] = found;
    if (!sure || another) return;
    setOpen(false);
    setTyped('');
    change(sure.value);
  });
  const more = ({ currentTarget: { scrollTop, clientHeight, scrollHeight } }: UIEvent<HTMLElement>) => {
    if (scrollTop + clientHeight < scrollHeight - NEAR || asked.refreshing) return;
    if (list?.pageInfo.hasNextPage) void asked.more({ after: list.pageInfo.endCursor });
  };
  return (
    <Select<{ value: string; label: string }>
      {...common}
      {...(autoFocus ? { autoFocus } : {})}
      open={open}
      style={{ width: '100%' }}
      allowClear={required ? false : clearable(word)}
      loading={open && asked.loading}
      searchValue={typed}
      showSearch={{
        filterOption: false,
        onSearch: (text) => {
          pressed.current = false;
          setTyped(text);
        },
      }}
      onInputKeyDown={({ key, nativeEvent }) => {
        // Enter that comes before the answer chooses whom the answer then holds, if it is one
        if (key === 'Enter' && !nativeEvent.isComposing && open && !answered) pressed.current = true;
      }}
      onOpenChange={(next) => {
        // an Enter that waits for its answer closes nothing
        if (!next && pressed.current) return;
        setOpen(next);
        if (!next) setTyped('');
      }}
      onPopupScroll={more}
      options={[...(typed.trim() === '' ? also : []), ...found]}
      notFoundContent={asked.missing.length > 0 ? t('missing') : answered ? t('nobody') : t('asking')}
      labelInValue
      labelRender={({ label }) => label || <None />}
      // with its words, or the id would be said to a screen reader
      value={value === undefined ? null : { value, label: beside?.label ?? person?.name ?? '' }}
      onChange={(next?: { value: string }) => change(next?.value)}
    />
  );
}
