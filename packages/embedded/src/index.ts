export type { Message } from '@guanxi/mail-sink';
export { Browser } from './client/browser.ts';
export { refresh, SignInRefused, setPassword, signIn, type Tokens } from './client/sign-in.ts';
export { type DemoContext, type DemoStep, demoSteps } from './demo/index.ts';
export { DEMO_PASSWORD, demoPeople } from './demo/people.ts';
export { type Installation, startInstallation } from './installation.ts';
export { Problem } from './problem.ts';
export { addresses, readSettings, type Settings } from './settings.ts';
