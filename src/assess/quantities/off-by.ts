/** By which factor two numbers differ, from 1 up, whichever is larger. */
export const offBy = (value: number, other: number): number => Math.max(value / other, other / value);
