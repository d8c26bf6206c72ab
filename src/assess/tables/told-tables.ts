import type { Table } from '../sheet.ts';
import { fieldsOf } from './bracket-tables.ts';
import { isIdentifier } from './field-name.ts';

type Told = Pick<Table, 'name' | 'fields'> & { readonly end?: number };

const KEY = String.raw`(?:partition|primary|hash|row|shard)[ -]?key|pk`;
const NAME = String.raw`[\x60*]{0,3}\w{1,40}[\x60*]{0,3}`;

/** "sess:{sid} => {uid, exp}", "refresh:<token> -> user_id, expiry": an entry of a key-value store. */
const KEYED =
  /^(?:[\w ()]{2,30}:\s+)?[`*]{0,3}([A-Za-z]\w{0,30})((?::[\w{}<>.*-]{1,40})+|\{[\w-]{1,40}\})[`*]{0,3}\s?(?:->|=>|→|=|:\s)\s?(.{2,300})$/;

export function keyedTable(own: string): Told | null {
  const [, name = '', key = '', value = ''] = KEYED.exec(own) ?? [];
  if (name === '' || /^https?$/i.test(name)) return null;
  const isRecord = /^[`*]{0,3}[{([]/.test(value);
  const inner = value.replace(/^[`*]{0,3}[{([]/, '').replace(/[})\]].*$/, '');
  const fields = [...fieldsOf(key.replaceAll(/[:{}<>.*-]+/g, ',')), ...fieldsOf(inner.replace(/[.`*]+$/, ''))];
  return fields.length > 2 || (fields.length > 1 && isRecord) ? { name, fields: unique(fields) } : null;
}

/** "jobs | pk job_id | team, state, tries", "code | target | owner | expires": cells without a table's rule. */
const KEY_CELL = /^(?:pk|sk|(?:partition|primary|sort|hash)[ -]?key|key)\b/i;
const ROW_LABEL = /\b(?:row|record|table|columns|fields|entry)\b/i;

export function barTable(own: string, isModel: boolean): Told | null {
  const body = own.replaceAll(/[`*]/g, '').trim();
  if (!body.includes('|') || /->|=>|→|\b(?:GET|POST|PUT|PATCH|DELETE)\b/.test(body)) return null;
  const label = /^([^|:]{2,40}):\s/.exec(body);
  const cells = body
    .slice(label?.[0].length ?? 0)
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  const [first = '', ...rest] = cells;
  const isList = rest.some((cell) => cell.includes(',') || KEY_CELL.test(cell));
  if (isList && label === null) {
    const fields = fieldsOf(rest.join(', '));
    const isTable = /^\w{2,40}(?: \w{2,20})?$/.test(first) && fields.length > (isModel ? 0 : 1);
    return isTable && (isModel || fields.some(isIdentifier)) ? { name: first, fields } : null;
  }
  const fields = fieldsOf(cells.join(', '));
  const isRow = cells.length > 2 && fields.length === cells.length && cells.every((cell) => cell.length <= 30);
  const isSaid = ROW_LABEL.test(label?.[1] ?? '');
  return isRow && (isModel || isSaid || (label !== null && fields.filter(isIdentifier).length > 1))
    ? { name: label?.[1] ?? '', fields }
    : null;
}

/** "Partition key `slug`. Attributes target, account, created", "pk = code, columns: url, owner" */
const KEY_AND_REST = new RegExp(
  String.raw`^(.{0,80}?)\b(?:${KEY})\b\s*(?:is|=|:|->)?\s*(?:the\s+)?(${NAME})(?:\s?\([^()]{0,40}\))?[\s.,;:+&]+(?:(?:sort key|range key|sk|clustering key)\s*(?:is|=|:)?\s*(${NAME})[\s.,;]+)?(?:and\s+|the\s+|other\s+|its\s+)*(?:attribut\w*|columns?|cols?|fields?|values?|rest|holds?|with|data)\b\s*(?:are|is|:|=|-)?\s*(.{2,300})$`,
  'i',
);

export function keyAndRest(own: string): Told | null {
  const [, before = '', key = '', sort = '', list = ''] = KEY_AND_REST.exec(own.replaceAll('`', '')) ?? [];
  if (key === '' || /^(?:is|the|a|of|on|for|and|to|so|which)$/i.test(key)) return null;
  const sentence = list.split(/[.;](?:\s|$)/, 1)[0] ?? '';
  const fields = unique([key, sort, ...fieldsOf(sentence.replaceAll(/\band\b/gi, ','))].filter((one) => one !== ''));
  return fields.length > 2 ? { name: /(\w+)\W+(?:table|collection)\b/i.exec(before)?.[1] ?? '', fields } : null;
}

/** "`links` pk=code; url, owner, created", "sessions PK sid, user_id, expires": the key right behind the name. */
const NAME_AND_KEY = new RegExp(
  String.raw`^(\w{2,40})\s+(?:${KEY})\b\s?[=:]?\s?(\w{1,40})(?:\s?\([^()]{0,40}\))?\s?[;,:|]\s?(.{2,300})$`,
  'i',
);

export function nameAndKey(own: string): Told | null {
  const [, name = '', key = '', list = ''] = NAME_AND_KEY.exec(own.replaceAll(/[`*]/g, '').trim()) ?? [];
  if (name === '' || /^(?:the|a|an|its|our|is|as|we|they|it|use|using|uses|with|via|on|by)$/i.test(name)) return null;
  const sentence = list.split(/\.\s/, 1)[0] ?? '';
  const fields = unique([key, ...fieldsOf(sentence.replaceAll(';', ','))]);
  return fields.length > 2 ? { name, fields } : null;
}

/** "A row in links has the code, the long url and the owner", "each task record holds id, type, state" */
const TOLD =
  /^(?:.{0,60}?[.:]\s)?([^.:]{0,50}?\b(?:rows?|records?|entry|entries|tables?|documents?|items?|schema)\b[^.:,]{0,40}?)\s*(?::|\b(?:has|have|holds?|contains?|keeps?|stores?|consists? of|is made of|with)\b(?:\s+(?:the )?(?:columns|fields|attributes))?:?)\s+(.{6,400})$/i;

export function toldTable(own: string): Told | null {
  const [, name = '', list = ''] = TOLD.exec(own.replaceAll(/[`*]/g, '')) ?? [];
  if (name === '') return null;
  const sentence = list.split(/[.;](?:\s|$)/, 1)[0] ?? '';
  const items = sentence
    .split(/,|\band\b|&|\+/i)
    .map(bareItem)
    .filter((item) => item !== '');
  // A sentence about something else has longer parts between its commas.
  const isList = items.length > 2 && items.filter((item) => item.split(/\s+/).length <= 5).length >= 0.8 * items.length;
  return isList
    ? { name: name.trim(), fields: unique(items.map((item) => item.split(/\s+/).slice(0, 4).join(' '))) }
    : null;
}

const bareItem = (item: string): string =>
  item
    .replaceAll(/\([^()]{0,60}\)/g, ' ')
    .trim()
    .replace(/^(?:(?:the|an?|its|our|when|who|how|it|was|is|whether|which|optional(?:ly)?)\s+)+/i, '')
    .trim();

const unique = (list: readonly string[]): string[] => [...new Set(list)].slice(0, 80);
