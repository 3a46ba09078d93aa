import { v7, validate } from 'uuid';

/** A new record id: UUIDv7, made in the application so that it is known before the row is written. */
export const newId = (): string => v7();

/** Whether a text has the form of an id. */
export const isId = (text: unknown): text is string => typeof text === 'string' && validate(text);
