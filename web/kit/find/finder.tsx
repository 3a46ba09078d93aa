import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useId, useRef, useState } from 'react';
import { useTexts } from '../language/texts.ts';
import { texts } from './texts.ts';
import '../form/plain-input.css';
import './find.css';

export type Found<Item> = {
  /** The text that `items` answer to. */
  text: string;
  items: readonly Item[];
};
type Props<Item> = {
  label: string;
  placeholder?: string;
  text: string;
  onText: (text: string) => void;
  found: Found<Item>;
  keyOf: (item: Item) => string;
  children: (item: Item) => ReactNode;
  onPick: (item: Item) => void;
  /** Enter came before the answer: the answer picks by itself, and typing may go on elsewhere meanwhile. */
  onWait?: () => void;
  /** The answer to an Enter that came before it holds several, or nothing: one has to be chosen after all. */
  onUnsure?: () => void;
  /** Enter on an empty field. */
  onLeave?: () => void;
  /** One hit that is surely meant, such as the product whose number was typed whole. */
  exact?: (item: Item, text: string) => boolean;
  inputRef?: Ref<HTMLInputElement>;
  problem?: string | undefined;
  autoFocus?: boolean;
};

/**
 * A field that finds a record while one types. Arrows choose, Enter picks; Enter that comes before the answer picks
 * what the answer then holds, if it is one. Escape closes the list and keeps the text.
 */
export function Finder<Item>(props: Props<Item>) {
  const { label, text, onText, found, keyOf, children, onPick, onWait, onUnsure, onLeave, exact, inputRef } = props;
  const t = useTexts(texts);
  const id = useId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const pressed = useRef<string | undefined>(undefined);
  const [unsure, setUnsure] = useState<string>();
  const wanted = text.trim();
  const answered = wanted !== '' && found.text === wanted;
  const items = answered ? found.items : [];
  const shown = open && wanted !== '';
  const problem =
    props.problem ?? (unsure === wanted && answered ? t(items.length > 0 ? 'several' : 'none') : undefined);

  const pick = (item: Item) => {
    pressed.current = undefined;
    setUnsure(undefined);
    setOpen(false);
    onPick(item);
  };
  const surely = (list: readonly Item[]) =>
    list.length === 1 ? list[0] : exact && list.find((item) => exact(item, wanted));

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer begins at its first hit, and serves an Enter that waited for it
  useEffect(() => {
    setAt(0);
    if (!answered || pressed.current !== wanted) return;
    pressed.current = undefined;
    const sure = surely(items);
    if (sure) return pick(sure);
    // not chosen in silence: the field says that it still waits
    setUnsure(wanted);
    onUnsure?.();
  }, [found]);

  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends the choice of a Chinese word is not ours
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (wanted === '') return onLeave?.();
      const item = items[at];
      if (item && shown) pick(item);
      else {
        pressed.current = wanted;
        setOpen(true);
        if (!answered) onWait?.();
      }
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      if (items.length > 0) setAt((at + (event.key === 'ArrowDown' ? 1 : -1) + items.length) % items.length);
    } else if (event.key === 'Escape' && shown) {
      event.stopPropagation();
      setOpen(false);
    }
  };

  return (
    <div className="gx-finder">
      <input
        ref={inputRef}
        role="combobox"
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: asked for by pages whose first act is to find somebody
        autoFocus={props.autoFocus}
        aria-label={label}
        aria-expanded={shown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && items[at] ? `${id}-${at}` : undefined}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        placeholder={props.placeholder}
        value={text}
        onChange={(event) => {
          pressed.current = undefined;
          setOpen(true);
          onText(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onFocus={() => {
          if (unsure === wanted) setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        className="gx-input"
      />
      {shown && (
        <div className="gx-found" id={`${id}-list`} role="listbox" aria-label={label}>
          {items.map((item, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
            <div
              key={keyOf(item)}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(item)}
              onMouseEnter={() => setAt(index)}
            >
              {children(item)}
            </div>
          ))}
          {items.length === 0 && <p className="gx-mute">{answered ? t('none') : t('asking')}</p>}
        </div>
      )}
      {problem && (
        <span className="gx-problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </div>
  );
}
