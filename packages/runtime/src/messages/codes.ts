/** Why something was refused; the same list as the enum RefusalCode in common.graphql. */
export type RefusalCode = keyof typeof import('./messages.ts').texts;
