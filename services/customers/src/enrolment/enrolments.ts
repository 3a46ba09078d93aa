/** What other features may ask of enrolment: numbers for many at once, which an import gives without a word to anybody. */
export { insertEnrolments, takeNumbers } from './enrolment-store.ts';
export { collide, fits, memberNumber, type NumberRange, type Span } from './number-range.ts';
