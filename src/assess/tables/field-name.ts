const TYPE =
  /^(?:var)?char\w*|^(?:text|string|str|int(?:eger)?|int\d+|bigint|smallint|serial|bigserial|uuid|ulid|bool(?:ean)?|timestamp(?:tz)?|datetime|date|time|float|double|decimal|numeric|json(?:b)?|bytes?|bytea|blob|binary|enum|number|long|map|list|set|array|ttl|object)\b/i;
const NO_FIELD =
  /^(?:primary key\s*\(|foreign key|constraint|unique\s*\(|index\s*(?:\(|on\b|\w+\s+on\b)|key\s*\(|check\s*\(|partition by|create\s|alter\s|--|\/\/|etc\b|\.\.\.|…)/i;
const LABEL =
  /^(?:pk|fk|primary key|partition key|sort key|shard key|hash key|range key|key|unique|index(?:ed)?|optional|column|field)\s*[:=]?\s+(?=[`"'\w])/i;
const MODIFIER = /^(?:repeated|optional|required|readonly|private|public|final|const|let)\s+/;
const NAME = /^[`"'*_]{0,3}([A-Za-z_$][\w$-]*)(?:\s+([a-z]\w*))?(?:\s+([a-z]\w*))?/;

/** The name of a field in one item of a table ("`long_url` varchar(2048) not null"), or null where it is none. */
export function fieldName(item: string): string | null {
  let own = item
    .slice(0, 160)
    .trim()
    .replace(/^[-*+•\d.)\s|]+(?=\S)/, '');
  if (NO_FIELD.test(own)) return null;
  own = own.replace(LABEL, '').replace(MODIFIER, '');
  const match = NAME.exec(own);
  if (match === null) return null;
  const [, first = '', second, third] = match;
  // "string id = 1": the type comes first.
  if (TYPE.test(first) && second !== undefined && /^\S+\s+\w+\s*(?:=|;|$)/.test(own)) return second;
  const after = own.slice(match[0].length);
  const words = [first];
  if (second !== undefined && !TYPE.test(second) && !STOP.has(second)) {
    words.push(second);
    if (third !== undefined && !TYPE.test(third) && !STOP.has(third)) words.push(third);
  }
  // Three words and more behind them are a sentence.
  return words.length === 3 && /^\s+[a-z]+\s+[a-z]+/.test(after) ? null : words.join(' ');
}

const STOP: ReadonlySet<string> = new Set(
  'pk fk primary foreign key unique not null default references index indexed nullable optional auto is as for of the in with and or to from'.split(
    ' ',
  ),
);

/** Whether names look like those of columns: `long_url`, `userId`, `id`. */
export const isIdentifier = (name: string): boolean =>
  /_|[a-z][A-Z]/.test(name) || /^(?:id|uuid|email|code|slug|ttl|url)$/i.test(name);
