import type { SectionId } from '../../catalog/predicate-schema.ts';
import type { Answer, Words } from '../answer.ts';
import type { Evidence } from '../assessment.ts';
import { fails, failsToSay, holds, type Finding } from '../finding.ts';
import { matchConcepts, textSays } from '../match-phrase.ts';
import { classify } from '../statements/classify.ts';
import { plainPhrase } from './plain-phrase.ts';
import type { PredicateOf } from '../predicate-of.ts';
import type { Span, Statement, Table } from '../sheet.ts';

/** Some statement, or some that belong together, claim all of it. */
export function says({ words }: Answer, { all, in: places }: PredicateOf<'says'>): Finding {
  let hedged: Finding | null = null;
  for (const one of words) {
    const open = places === undefined ? one.sheet.statements : statementsIn(places, one);
    const match = matchConcepts(open, all);
    if (match === null) continue;
    const finding = holds(...match.statements.map((statement) => quote(one, statement)));
    if (!match.isHedged) return finding;
    hedged ??= { ...finding, isHedged: true };
  }
  if (hedged !== null) return hedged;
  return failsToSay(all.map(plainPhrase), places?.map(placeName) ?? []);
}

/** The statements in some places. Criteria ask of the same few places again and again. */
function statementsIn(places: readonly (SectionId | 'canvas')[], words: Words): readonly Statement[] {
  const key = places.join(' ');
  const statements = words.ofPlaces.get(key) ?? words.sheet.statements.filter(isIn(places, words));
  words.ofPlaces.set(key, statements);
  return statements;
}

/** Text that stands under no heading may belong to any section, and reasons may be given anywhere. */
function isIn(places: readonly (SectionId | 'canvas')[], { note, sheet }: Words): (statement: Statement) => boolean {
  const isOpen = note !== null && places.includes('canvas');
  const reasons = REASONS.filter((one) => places.includes(one));
  // Who writes no such section gives reasons wherever they belong.
  const isAbsent = reasons.length > 0 && !sheet.sections.some(({ id }) => id !== null && reasons.includes(id));
  return (statement) => {
    const { section } = statement;
    if (isOpen || section === null || statement.isGuessed || places.includes(section)) return true;
    if (reasons.length === 0 || section === 'requirements') return false;
    return isAbsent || (places.includes('trade-offs') && classify(statement.text, ['trade-offs']) !== null);
  };
}

const REASONS: readonly SectionId[] = ['trade-offs', 'deep-dives'];

const placeName = (place: string): string => place.replace('-', ' ');

/** An endpoint of the API. */
export function endpoint({ words, diagram }: Answer, { method, path, fields = [] }: PredicateOf<'endpoint'>): Finding {
  for (const one of words) {
    for (const found of one.sheet.endpoints) {
      const hasMethod = method === undefined || found.method === null || method.some((name) => name === found.method);
      const names = found.fields.join(' ');
      const hasFields = fields.every((concept) => textSays(names, concept) || textSays(found.path, concept));
      if (hasMethod && textSays(found.path, path) && hasFields) return holds(quote(one, found));
    }
  }
  // The API is often written on the arrows.
  for (const { label, elements } of diagram.connections) {
    const hasMethod = method === undefined || method.some((name) => label.toUpperCase().includes(name));
    const isCall = label.includes('/') || /\b(GET|POST|PUT|PATCH|DELETE)\b/i.test(label);
    if (fields.length === 0 && isCall && hasMethod && textSays(label, path))
      return holds({ type: 'drawing', text: label, elements: [...elements] });
  }
  const methods = method === undefined ? '' : `${method.join(' or ')} `;
  return fails(`No endpoint ${methods}for “${plainPhrase(path)}” was found.`);
}

/** A table or record type with its fields. */
export function table({ words }: Answer, { name, fields }: PredicateOf<'table'>): Finding {
  for (const one of words) {
    for (const found of one.sheet.tables) {
      // A list of fields without a name is of what it holds.
      const isNamed = name === undefined || found.name === '' || textSays(found.name, name);
      if (isNamed && fields.every((concept) => found.fields.some((field) => textSays(field, concept))))
        return holds(quote(one, found));
    }
  }
  // A record in two parts, such as a credential beside its account, is one.
  for (const one of words) {
    for (const [base, part] of splitRecords(one.sheet.tables)) {
      const isNamed = name === undefined || textSays(base.name, name);
      const all = [...base.fields, ...part.fields];
      if (isNamed && fields.every((concept) => all.some((field) => textSays(field, concept))))
        return holds(quote(one, base), quote(one, part));
    }
  }
  const wanted = fields.map(plainPhrase).join(', ');
  return fails(`No table${name === undefined ? '' : ` “${plainPhrase(name)}”`} with ${wanted} was found.`);
}

/** What people keep apart from the record that it belongs to. */
const PART =
  /^(?:\w+_)?(?:credentials?|creds?|passwords?|secrets?|identit(?:y|ies)|bod(?:y|ies)|payloads?|details?|meta(?:data)?|contents?|profiles?)$/i;

/** Records and the parts of them that refer to them: both hold `account_id`, or the part the other's `id`. */
function splitRecords(tables: readonly Table[]): (readonly [Table, Table])[] {
  const parts = tables.filter(({ name }) => PART.test(name));
  return parts.flatMap((part) => {
    const ids = new Set(
      part.fields.filter((field) => /(?:^|_)id$|Id$/.test(field)).map((field) => field.toLowerCase()),
    );
    const bases = tables.filter(({ name, fields }) => {
      const own = name.toLowerCase().replace(/s$/, '');
      return fields.some((field) => ids.has(field.toLowerCase())) || ids.has(`${own}_id`) || ids.has(`${own}id`);
    });
    return bases.filter((base) => base !== part).map((base) => [base, part] as const);
  });
}

/** A number that follows from the brief. */
export function estimate({ estimates }: Answer, { id, within }: PredicateOf<'estimate'>): Finding {
  const found = estimates.get(id);
  if (found === undefined) return fails(`The prompt has no estimate ${id}.`);
  const { finding, note } = found;
  const factor = finding.factor;
  const isRight = factor !== null && factor > 0 && Math.max(factor, 1 / factor) <= within;
  const evidence: Evidence = {
    type: 'estimate',
    text: finding.sentence,
    id,
    expected: found.estimate.value,
    found: finding.quantity?.value ?? null,
    factor,
    start: note === null ? (finding.quantity?.start ?? null) : null,
    end: note === null ? (finding.quantity?.end ?? null) : null,
  };
  return { holds: isRight, evidence: [evidence] };
}

/** Words as evidence, at most this many characters of them. */
const QUOTED_LENGTH = 240;

function quote({ sheet, note }: Words, { start, end }: Span): Evidence {
  const text = sheet.text.slice(start, end);
  const shown = text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text;
  if (note !== null) return { type: 'drawing', text: shown, elements: [...note.elements] };
  const section = sheet.sections.findLast((one) => one.start <= start)?.id ?? null;
  return { type: 'words', text: shown, section, start, end };
}
