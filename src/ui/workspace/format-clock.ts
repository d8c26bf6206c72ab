/** A duration as a stopwatch shows it: `4:07`, or `1:02:03` from an hour on. */
export function formatClock(milliseconds: number): string {
  const total = Math.floor(milliseconds / 1000);
  const [hours, minutes, seconds] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(seconds)}` : `${minutes}:${pad(seconds)}`;
}

/** A CPU time for people: `0.4 ms`, `12 ms`, `1.25 s`. */
export function formatMs(milliseconds: number): string {
  if (milliseconds >= 1000) return `${Number((milliseconds / 1000).toFixed(2))} s`;
  return `${milliseconds < 10 ? Number(milliseconds.toFixed(1)) : Math.round(milliseconds)} ms`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
