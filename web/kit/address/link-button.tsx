import { Button, type ButtonProps } from 'antd';
import type { MouseEvent } from 'react';
import { useHref, useNavigate } from 'react-router';

type Props = Omit<ButtonProps, 'href' | 'onClick'> & { to: string };

/**
 * A page of the application behind what looks like a button: a link, so that it can be opened beside this one, too. While
 * it leads nowhere (`disabled`) it is a button, for a link has no such state.
 */
export function LinkButton({ to, ...button }: Props) {
  const href = useHref(to);
  const navigate = useNavigate();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void navigate(to);
  };
  if (button.disabled) return <Button {...button} />;
  return <Button {...button} href={href} onClick={follow} />;
}
