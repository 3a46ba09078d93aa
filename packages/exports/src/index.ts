export { type Cell, type ColumnKind, cellReader, type ExportColumn, headOf, type Row } from './columns.ts';
export { csvFile } from './csv-file.ts';
export { type ExportRequest, exportRequest } from './request.ts';
export { xlsxFile } from './xlsx-file.ts';
