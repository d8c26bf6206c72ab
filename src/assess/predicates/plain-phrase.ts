/** A phrase of a rubric as people read it: without the sign that stands for any ending. */
export const plainPhrase = (phrase: string | undefined): string => (phrase ?? '').replaceAll('*', '…');
