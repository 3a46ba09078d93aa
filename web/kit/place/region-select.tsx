import { useApolloClient } from '@apollo/client/react';
import { Input, Select } from 'antd';
import { clearable } from '../form/clearable.tsx';
import type { FormValues } from '../form/form-types.ts';
import { useTexts, useWord } from '../language/texts.ts';
import { addressOf, type Region } from './region.ts';
import { Regions, usePlace } from './regions.ts';
import { texts } from './texts.ts';

export type Level = 'province' | 'city' | 'district' | 'street';
type Props = {
  id: string;
  level: Level;
  values: FormValues;
  fill: (values: FormValues) => void;
  invalid: boolean;
  describedBy: string | undefined;
  /** The customer is not in China: regions are typed. */
  abroad: boolean;
};

/**
 * One level of 省/市/区/街道. Each asks for its divisions when the one above is known, and is searched by typing. What is
 * chosen above empties what it no longer holds; district and street are the beginning of the address.
 */
export function RegionSelect({ id, level, values, fill, invalid, describedBy, abroad }: Props) {
  const t = useTexts(texts);
  const word = useWord();
  const client = useApolloClient();
  const place = usePlace(values);
  const common = { id, 'aria-invalid': invalid, 'aria-describedby': describedBy };
  const wrong = invalid ? { status: 'error' as const } : {};
  if (abroad || place.abroad) {
    if (level === 'district' || level === 'street') return <Input {...common} disabled placeholder={t('inAddress')} />;
    const name = `basic.${level}`;
    return (
      <Input
        {...common}
        {...wrong}
        value={(values[name] as string | undefined) ?? ''}
        onChange={({ target }) => fill({ [name]: target.value || undefined })}
      />
    );
  }

  const { provinces, cities, districts, streets, province, district, detail } = place;
  const choose: Record<Level, (region: Region | undefined) => void> = {
    province: (region) => {
      fill({
        'basic.province': region?.code,
        'basic.city': undefined,
        'basic.address': addressOf(undefined, undefined, detail),
      });
      // in 北京, 天津, 上海 and 重庆 nobody says the city twice
      if (region) void onlyCity(region.code).then((city) => city && fill({ 'basic.city': city.code }));
    },
    city: (region) => fill({ 'basic.city': region?.code, 'basic.address': addressOf(undefined, undefined, detail) }),
    district: (region) => fill({ 'basic.address': addressOf(region, undefined, detail) }),
    street: (region) => fill({ 'basic.address': addressOf(district, region, detail) }),
  };
  const onlyCity = async (parent: string) => {
    const found = await client.query({ query: Regions, variables: { parent } }).catch(() => undefined);
    const below = found?.data?.regions ?? [];
    return below.length === 1 ? below[0] : undefined;
  };
  const choices = { province: provinces, city: cities, district: districts, street: streets }[level];
  const chosen = place[level];
  // a city that is not known below its province, such as one typed long ago, is shown as it is
  const typed = level === 'city' && !chosen && province ? (values['basic.city'] as string | undefined) : undefined;
  return (
    <Select
      {...common}
      {...wrong}
      allowClear={clearable(word)}
      showSearch={{ optionFilterProp: 'label' }}
      disabled={level !== 'province' && choices.length === 0}
      placeholder={t(choices.length === 0 && level !== 'province' ? 'aboveFirst' : 'choose')}
      options={choices.map(({ code, name }) => ({ value: code, label: name }))}
      value={chosen?.code ?? typed ?? null}
      onChange={(code) => choose[level](choices.find((each) => each.code === code))}
    />
  );
}
