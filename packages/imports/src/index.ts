export { type CsvRecord, readCsv } from './csv.ts';
export { type Encoding, encodings } from './encoding.ts';
export { type OpenFile, openRecords, type Unreadable } from './records.ts';
export { UnreadableWorkbook } from './workbook/unreadable.ts';
export { readWorkbook } from './workbook/workbook.ts';
