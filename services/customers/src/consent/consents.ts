/** What other features may ask of consent. */
export { type Channel, type Matter, type Purpose, type Stands, standing } from './consent.ts';
export { type ConsentRow, keepAllowed, lastRecords } from './consent-store.ts';
export { askForLetter, type Choice, choicesInput, putDown, type Slip, slipsOf, textSlip } from './record-consent.ts';
