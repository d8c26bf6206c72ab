/** Words around fields that are none: types, keys of OpenAPI and what describes a request. */
const NO_FIELDS: ReadonlySet<string> = new Set(
  (
    'a an the and or to of in on for with by from is are as if it its this that be returns return response responses ' +
    'request requests body payload params param parameters query path header headers json application content schema type ' +
    'object array string str int integer number boolean bool optional required properties property format example summary ' +
    'description operationid tags in name ref components items get post put patch delete head rpc http https status code ok ' +
    'created accepted found not moved no null none true false void returns then when new will can e g i e etc input output ' +
    'give gives send sends take takes get gets same self cls'
  ).split(' '),
);
/** Names of fields too where they stand in a list: `code`, but not in "status code". */
const KEPT: ReadonlySet<string> = new Set([
  'code',
  'name',
  'status',
  'path',
  'description',
  'tags',
  'type',
  'payload',
  'items',
]);
/** In a list, or as a key of JSON. */
const LISTED = /[{([?&,:|][ \t]*["'`]?([A-Za-z_][\w-]*)|["']([A-Za-z_][\w-]*)["'][ \t]*:/g;
/** Among others it is a field, and not what holds them. */
const BODY = /[{(,]\s*body\??\s*[,})]/;
const NAME = /[A-Za-z_][\w-]*/g;
const MAX_FIELDS = 60;

/** The names in a part of a request or response: keys, parameters, and words that describe them. */
export function fieldsIn(text: string): string[] {
  const listed = new Set<string>();
  for (const match of text.matchAll(LISTED)) listed.add((match[1] ?? match[2] ?? '').toLowerCase());
  const names = new Map<string, string>();
  const isBody = BODY.test(text);
  for (const [name] of text.matchAll(NAME)) {
    const key = name.toLowerCase();
    const isField = !NO_FIELDS.has(key) || (KEPT.has(key) && listed.has(key)) || (isBody && key === 'body');
    if (isField && key.length > 1 && !names.has(key)) names.set(key, name);
    if (names.size >= MAX_FIELDS) break;
  }
  return [...names.values()];
}

/** The names in a path that stand for values: `{code}`, `:id`, `<id>`, `?page=`. */
export function parametersOf(path: string): string {
  return [...path.matchAll(/[{:<?&]([A-Za-z_][\w-]*)/g)].map((match) => `{${match[1] ?? ''}}`).join(' ');
}
