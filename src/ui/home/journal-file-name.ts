/** The name of an exported journal; it bears the day on which the person saved it, not the one in Greenwich. */
export function journalFileName(savedAt: Date): string {
  const day = [savedAt.getFullYear(), savedAt.getMonth() + 1, savedAt.getDate()];
  return `dryrun-journal-${day.map((part) => String(part).padStart(2, '0')).join('-')}.json`;
}
