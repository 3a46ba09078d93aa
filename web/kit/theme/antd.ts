import { type ThemeConfig, theme } from 'antd';
import { type Density, fonts, palettes, radius, type Shade, sizes, touch } from './tokens.ts';

/** The tokens in Ant Design's words. Greys are solid and read at 4.5 : 1; its own translucent ones do not. */
export function antdTheme(shade: Shade, density: Density): ThemeConfig {
  const palette = palettes[shade];
  const { text, control } = sizes[density];
  const coarse = window.matchMedia('(pointer: coarse)').matches;
  return {
    algorithm: shade === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: palette.primary,
      colorLink: palette.primary,
      colorError: palette.red,
      colorWarning: palette.amber,
      colorSuccess: palette.green,
      colorInfo: palette.blue,
      colorText: palette.ink,
      colorTextSecondary: palette.mute,
      colorTextTertiary: palette.mute,
      colorTextQuaternary: palette.mute,
      colorTextPlaceholder: palette.mute,
      colorTextDescription: palette.mute,
      colorTextLightSolid: palette['on-primary'],
      colorBgLayout: palette.ground,
      colorBgContainer: palette.card,
      colorBgElevated: palette.card,
      colorBorder: palette.line,
      colorBorderSecondary: palette.line,
      colorSplit: palette.line,
      controlItemBgActive: palette['primary-soft'],
      borderRadius: radius,
      fontFamily: fonts.text,
      fontFamilyCode: fonts.code,
      fontSize: text,
      controlHeight: coarse ? touch : control,
      // the least that WCAG 2.5.8 asks for; a finger needs more
      controlHeightSM: coarse ? touch : 24,
      // whoever wants none waits for none
      motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
      motionDurationFast: '0.08s',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.15s',
    },
    components: {
      Table: { cellPaddingBlockSM: 6, cellPaddingInlineSM: 8, headerBg: palette.card, headerColor: palette.mute },
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
      // an empty box is nothing but its edge, which WCAG 1.4.11 wants seen at 3 : 1
      Checkbox: { colorBorder: palette.mute },
      Radio: { colorBorder: palette.mute },
      Tabs: { horizontalItemPadding: '9px 0', horizontalItemGutter: 16 },
    },
  };
}
