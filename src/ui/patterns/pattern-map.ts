import type { Pattern } from '../../catalog/problem-schema.ts';

/** Where a pattern stands on the map, in hundredths of its width and in rows. */
export interface Station {
  readonly x: number;
  readonly row: number;
  /** What it builds on. */
  readonly after: readonly Pattern[];
}

/** The map of patterns: each builds on those above it. */
export const PATTERN_MAP: Readonly<Record<Pattern, Station>> = {
  'arrays-and-hashing': { x: 50, row: 0, after: [] },
  'two-pointers': { x: 32, row: 1, after: ['arrays-and-hashing'] },
  stack: { x: 72, row: 1, after: ['arrays-and-hashing'] },
  'sliding-window': { x: 12, row: 2, after: ['two-pointers'] },
  'binary-search': { x: 37, row: 2, after: ['two-pointers'] },
  'linked-list': { x: 62, row: 2, after: ['two-pointers'] },
  trees: { x: 50, row: 3, after: ['binary-search', 'linked-list'] },
  tries: { x: 16, row: 4, after: ['trees'] },
  heap: { x: 46, row: 4, after: ['trees'] },
  backtracking: { x: 80, row: 4, after: ['trees'] },
  design: { x: 10, row: 5, after: ['tries', 'heap'] },
  intervals: { x: 32, row: 5, after: ['heap'] },
  greedy: { x: 53, row: 5, after: ['heap'] },
  graphs: { x: 72, row: 5, after: ['backtracking'] },
  'dynamic-programming': { x: 92, row: 5, after: ['backtracking'] },
  matrices: { x: 66, row: 6, after: ['graphs'] },
  'bit-manipulation': { x: 88, row: 6, after: ['dynamic-programming'] },
};

export const MAP_ROWS = 7;
