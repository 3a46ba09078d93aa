/** A file that is no workbook, is damaged, encrypted, or unpacks to more than any sheet holds. */
export class UnreadableWorkbook extends Error {
  override readonly name = 'UnreadableWorkbook';
}
