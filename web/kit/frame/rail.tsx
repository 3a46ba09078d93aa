import { EllipsisOutlined } from '@ant-design/icons';
import { Dropdown } from 'antd';
import { NavLink, useNavigate } from 'react-router';
import type { Area } from '../app/area.ts';
import { useAreas } from '../app/areas-context.tsx';
import { useTexts, useWord } from '../language/texts.ts';
import { texts } from './texts.ts';
import { usePhone } from './use-phone.ts';

/** Places under the thumb. */
const ON_PHONE = 5;

const address = ({ path }: Area) => `/${path}`;

/** Where one can go. At the left on a desk, under the thumb on a phone. */
export function Rail() {
  const t = useTexts(texts);
  const word = useWord();
  const phone = usePhone();
  const navigate = useNavigate();
  const areas = useAreas().filter(({ hidden, open }) => !hidden && !open);
  const shown = phone && areas.length > ON_PHONE ? areas.slice(0, ON_PHONE - 1) : areas;
  const rest = areas.slice(shown.length);
  return (
    <nav className="gx-rail" aria-label={t('areas')}>
      {shown.map((area) => (
        <NavLink key={area.path} to={address(area)} end={area.path === ''}>
          <area.icon />
          {word(area.title)}
        </NavLink>
      ))}
      {rest.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: rest.map((area) => ({ key: area.path, label: word(area.title), icon: <area.icon /> })),
            onClick: ({ key }) => void navigate(`/${key}`),
          }}
        >
          <button type="button">
            <EllipsisOutlined />
            {t('more')}
          </button>
        </Dropdown>
      )}
    </nav>
  );
}
