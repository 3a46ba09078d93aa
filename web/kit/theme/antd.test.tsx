import { antdTheme } from './antd.ts';

const { matchMedia } = window;
const pointer = (coarse: boolean) => {
  window.matchMedia = (media) =>
    ({ matches: coarse && media === '(pointer: coarse)', media }) as unknown as MediaQueryList;
};
afterEach(() => {
  window.matchMedia = matchMedia;
});

test('a finger finds every control 44 px high, however dense the screen is set', () => {
  for (const density of ['comfortable', 'dense'] as const) {
    pointer(true);
    expect(antdTheme('light', density).token).toMatchObject({ controlHeight: 44, controlHeightSM: 44 });
    pointer(false);
    expect(antdTheme('light', density).token?.controlHeightSM).toBe(24);
  }
});
