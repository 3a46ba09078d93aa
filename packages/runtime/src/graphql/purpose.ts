/**
 * For what a list is asked, where it is more than showing it: it is taken away as a file, or put on paper. The gateway
 * says the first itself, and passes on the second from whoever asks.
 */
export const purposes = ['export', 'print'] as const;
export type Purpose = (typeof purposes)[number];

export const PURPOSE_HEADER = 'x-guanxi-purpose';

export const purposeOf = (text: unknown): Purpose | undefined => purposes.find((each) => each === text);
