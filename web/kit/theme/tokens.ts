/** Every colour, size and face of the product, once. CSS reads them as `var(--gx-…)`, Ant Design through `antd.ts`. */

export type Shade = 'light' | 'dark';
export type Density = 'comfortable' | 'dense';

type Palette = Record<
  'ink' | 'mute' | 'line' | 'ground' | 'card' | 'primary' | 'primary-soft' | 'on-primary' | 'focus' | Accent,
  string
>;
/** A colour with its soft ground; text in the first on the second reads at 4.5 : 1 or better in both shades. */
export type Tone = 'amber' | 'red' | 'violet' | 'blue' | 'green' | 'slate' | 'teal';
type Accent = Exclude<Tone, 'teal'> | `${Exclude<Tone, 'teal'>}-soft`;

export const palettes: Record<Shade, Palette> = {
  light: {
    ink: '#16211f',
    mute: '#566461',
    line: '#e0e6e4',
    ground: '#f5f7f6',
    card: '#ffffff',
    primary: '#0d6e66',
    'primary-soft': '#e3f1ef',
    'on-primary': '#ffffff',
    focus: '#0d6e66',
    amber: '#8a5000',
    'amber-soft': '#fff3dc',
    red: '#b3261e',
    'red-soft': '#fdeceb',
    violet: '#5b3fa8',
    'violet-soft': '#eee9fb',
    blue: '#1c58b0',
    'blue-soft': '#e6effc',
    green: '#1f6a36',
    'green-soft': '#e5f4e9',
    slate: '#4c5956',
    'slate-soft': '#eaeeed',
  },
  dark: {
    ink: '#e8eeec',
    mute: '#9daca8',
    line: '#2b3533',
    ground: '#101615',
    card: '#171f1d',
    primary: '#4fc1b4',
    'primary-soft': '#143531',
    'on-primary': '#06201d',
    focus: '#4fc1b4',
    amber: '#f0b45a',
    'amber-soft': '#3a2b10',
    red: '#ff8a80',
    'red-soft': '#3b1b19',
    violet: '#b7a3f0',
    'violet-soft': '#2a2342',
    blue: '#8ab4f8',
    'blue-soft': '#1b2a40',
    green: '#7fd197',
    'green-soft': '#173222',
    slate: '#b4c1be',
    'slate-soft': '#26302e',
  },
};

export const fonts = {
  text: '"PingFang SC", "Microsoft YaHei", "PingFang TC", "Microsoft JhengHei", "Noto Sans CJK SC", system-ui, sans-serif',
  code: 'ui-monospace, "SF Mono", Consolas, monospace',
};

export const radius = 6;
/** px of text and of a row in a table, by density. */
export const sizes: Record<Density, { text: number; row: number; control: number }> = {
  comfortable: { text: 14, row: 44, control: 32 },
  dense: { text: 13, row: 34, control: 28 },
};
/** px that a finger needs, wherever it is the pointer. */
export const touch = 44;
/** px up to which a screen is a phone's. */
export const phoneWidth = 767;

/** One colour for each stage, the same everywhere; a word always stands beside it. */
export const stageTones: Record<string, Tone> = {
  UNIDENTIFIED: 'slate',
  POTENTIAL: 'violet',
  OPPORTUNITY: 'amber',
  FIRST_PURCHASE: 'teal',
  MATURE: 'blue',
  LOST: 'red',
};

/** Tiers by code; one that a firm adds itself is blue. */
export const tierTones: Record<string, Tone> = {
  STANDARD: 'slate',
  SILVER: 'teal',
  GOLD: 'amber',
  PLATINUM: 'violet',
};

/** Colours of the services' entries in a timeline. */
export const serviceTones: Record<string, Tone> = {
  customers: 'teal',
  sales: 'blue',
  orders: 'green',
  service: 'red',
  marketing: 'violet',
  knowledge: 'slate',
};

/** Writes the tokens where CSS reads them. */
export function writeTokens(root: HTMLElement, shade: Shade, density: Density): void {
  const set = (name: string, value: string) => root.style.setProperty(`--gx-${name}`, value);
  for (const [name, value] of Object.entries(palettes[shade])) set(name, value);
  set('teal', palettes[shade].primary);
  set('teal-soft', palettes[shade]['primary-soft']);
  set('radius', `${radius}px`);
  set('font', fonts.text);
  set('font-code', fonts.code);
  set('text', `${sizes[density].text}px`);
  set('row', `${sizes[density].row}px`);
  set('touch', `${touch}px`);
  root.style.colorScheme = shade;
  root.dataset.shade = shade;
  root.dataset.density = density;
}
