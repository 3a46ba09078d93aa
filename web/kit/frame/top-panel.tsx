import { Badge, Button } from 'antd';
import { type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { Loading } from '../states/states.tsx';

const INHERITED = { color: 'inherit', fontSize: 'inherit' };

type TopPanelProps = {
  /** What the button is for, with how many there are in words. */
  label: string;
  /** The button's own words on a wide screen: none beside a sign that is known. */
  icon: ReactNode;
  /** Shown at the button; none where there is nothing. */
  count: number;
  /** What stands in the panel, drawn while it is open. */
  children: (close: () => void) => ReactNode;
};

/**
 * A button of the top bar with a count, and what opens below it. Opening leads the focus into it; Esc, a click
 * elsewhere and another page close it, and the focus goes back to the button.
 */
export function TopPanel({ label, icon, count, children }: TopPanelProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { pathname, search } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address closes it
  useEffect(() => setOpen(false), [pathname, search]);
  useEffect(() => {
    if (!open) return;
    panel.current?.focus();
    const elsewhere = ({ target }: PointerEvent) => {
      if (!whole.current?.contains(target as Node)) setOpen(false);
    };
    // heard everywhere: the button that had the focus may have gone with what it did
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('keydown', onEscape, { capture: true });
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('keydown', onEscape, { capture: true });
    };
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className="gx-top-item" ref={whole}>
      <Button
        type="text"
        ref={button}
        // the count lies in the button and covers nothing of it
        icon={
          <Badge count={count} size="small" title="" styles={{ root: INHERITED }}>
            {icon}
          </Badge>
        }
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <div className="gx-top-panel" id={id} role="dialog" aria-label={label} tabIndex={-1} ref={panel}>
          <Suspense fallback={<Loading lines={3} />}>{children(close)}</Suspense>
        </div>
      )}
    </div>
  );
}
