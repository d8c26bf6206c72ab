/** An idea of a rubric as people read it: its first wording, without the sign that stands for any ending. */
export const plainPhrase = (idea: readonly string[]): string => (idea[0] ?? '').replaceAll('*', '');
