/**
 * The uuids that a `tests.toml` leaves out. Of TOML, the file uses tables that are named by a uuid, with
 * `include = false` in some of them; all else in it is for people.
 */
export function readExcluded(text: string): Set<string> {
  const excluded = new Set<string>();
  let table = '';
  for (const line of text.split('\n')) {
    const [, name] = /^\s*\[\s*"?([0-9a-f-]{36})"?\s*\]/i.exec(line) ?? [];
    if (name !== undefined) table = name.toLowerCase();
    else if (/^\s*include\s*=\s*false\b/.test(line) && table !== '') excluded.add(table);
  }
  return excluded;
}
