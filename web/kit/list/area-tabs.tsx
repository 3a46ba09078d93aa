import { NavLink } from 'react-router';
import { useWord, type Word } from '../language/texts.ts';
import './list.css';

export type AreaTab = { to: string; title: Word /** It is the current one below its address, too. */; deep?: boolean };

/** The lists of an area, side by side. */
export function AreaTabs({ label, tabs }: { label: string; tabs: readonly AreaTab[] }) {
  const word = useWord();
  return (
    <nav className="gx-tabs" aria-label={label}>
      {tabs.map(({ to, title, deep = false }) => (
        <NavLink key={to} to={to} end={!deep}>
          {word(title)}
        </NavLink>
      ))}
    </nav>
  );
}
