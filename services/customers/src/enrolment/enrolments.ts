/** What other features may ask of enrolment: numbers for many at once, which an import gives without a word to anybody. */
export { insertEnrolments, takeNumbers } from './enrolment-store.ts';
