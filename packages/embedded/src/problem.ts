/** Something that the person who starts Guanxi can put right: shown as it is, without a stack. */
export class Problem extends Error {
  override readonly name = 'Problem';
}
