import type { Statement } from '../sheet.ts';
import { stem } from '../words/stem.ts';
import { wordsOf } from '../words/text-words.ts';
import { weigh, weighItem, type Item, type Weight } from './weigh.ts';

/** A statement, and whether a line above governs it ("Alert on:"). */
export interface Weighed {
  readonly statement: Pick<Statement, 'text' | 'section'>;
  readonly weight: Weight;
  readonly parent: string | null;
}

/** A list that runs through so many families of techniques only names them. */
const MANY_FAMILIES = 3;
/** So many bare statements in a row are a list. */
const LONG_RUN = 3;
/** Nobody names so many techniques, one after the other, as what a system must do. */
const LONG_LIST = 8;
const MANY_TECHNIQUES = 4;
/** A sheet of which so much is nothing but names claims nothing with them. */
const MOSTLY = 0.6;
/**
 * Lists of plain names are how people write down what a system must do, what a record holds and what can be called;
 * an estimate without a number is none.
 */
const LISTS_ARE_FINE: ReadonlySet<string | null> = new Set(['requirements', 'data-model', 'api']);

/** Tells for each statement whether it is a list of keywords. Order and neighbours matter. */
export function markStuffed(
  statements: readonly { readonly statement: Weighed['statement']; readonly parent: string | null }[],
): boolean[] {
  const weighed = statements.map((one): Weighed => ({ ...one, weight: weigh(one.statement.text) }));
  const stuffed = weighed.map((one, at) => isStuffedAlone(one) || isTitleOfNothing(weighed, at));
  for (const [from, to] of bareRuns(weighed)) {
    if (isStuffedRun(weighed.slice(from, to))) stuffed.fill(true, from, to);
  }
  if (isNothingButNames(weighed, stuffed)) {
    for (const [at, { weight }] of weighed.entries()) if (isNaming(weight)) stuffed[at] = true;
  }
  return stuffed;
}

function isStuffedAlone({ statement, weight }: Weighed): boolean {
  const { items, claims, terms, techniques, variety, words, hasLabel } = weight;
  if (words >= 6 && variety < 0.5) return true;
  if (isOppositesOnly(statement.text) || PATHS_ONLY.test(statement.text)) return true;
  const run = longestBareRun(items);
  const families = familiesOf(run);
  const isRecord = statement.section === 'data-model' || statement.section === 'api';
  if (
    !hasLabel &&
    !isRecord &&
    run.length >= LONG_LIST &&
    run.flatMap((item) => item.techniques).length >= MANY_TECHNIQUES
  )
    return true;
  if (run.length >= 4 && families >= MANY_FAMILIES) return true;
  if (run.length >= 3 && families >= MANY_FAMILIES && claims === 0) return true;
  const most = new Set(techniques).size;
  if (items.some((item) => item.run >= 10 || (item.run >= 6 && new Set(item.techniques).size >= MANY_FAMILIES)))
    return true;
  if (techniques.length >= 5 && most >= MANY_FAMILIES && claims < techniques.length / 3) return true;
  const isUngoverned = claims === 0 && !hasLabel && items.length >= 4 && terms >= 4;
  return isUngoverned && (!LISTS_ARE_FINE.has(statement.section) || most >= MANY_FAMILIES);
}

/** "/login /logout /token": what can be called, and nothing about it. */
const PATHS_ONLY = /^\/[^\s,|]{1,80}(?:[\s,|]+\/[^\s,|]{1,80})+$/;

/** "SQL vs NoSQL, push vs pull, CAP": what could be weighed, and no weighing. */
function isOppositesOnly(text: string): boolean {
  const parts = partsOf(text);
  const rest = parts.filter((part) => !OPPOSITES.test(part));
  return parts.length - rest.length >= 2 && rest.every((part) => weighItem(part).isBare);
}

/** "Kafka vs RabbitMQ" alone: neither stands anything below it, nor does the next statement go on with one of them. */
function isTitleOfNothing(weighed: readonly Weighed[], at: number): boolean {
  const own = weighed[at]?.statement;
  const parts = partsOf(own?.text ?? '');
  if (own === undefined || parts.length !== 1 || !OPPOSITES.test(parts[0] ?? '')) return false;
  const next = weighed[at + 1];
  if (next === undefined || next.statement.section !== own.section) return true;
  if (next.parent !== null && own.text.startsWith(next.parent)) return false;
  const sides = new Set(wordsOf(own.text).map((word) => stem(word.text)));
  const goesOn = wordsOf(next.statement.text).some((word) => sides.has(stem(word.text)) && word.text !== 'vs');
  return !goesOn || OPPOSITES.test(partsOf(next.statement.text)[0] ?? '');
}

const partsOf = (text: string): string[] => text.replace(/[.\s]+$/, '').split(/[,;]\s+/);

const OPPOSITES = /^[\w/.+-]+(?: [\w/.+-]+){0,2}(?: (?:vs\.?|versus) [\w/.+-]+(?: [\w/.+-]+){0,2})+$/i;

/** The most bare items in a row. */
function longestBareRun(items: readonly Item[]): readonly Item[] {
  let best: readonly Item[] = [];
  let from = 0;
  for (let at = 0; at <= items.length; at++) {
    if (items[at]?.isBare === true) continue;
    if (at - from > best.length) best = items.slice(from, at);
    from = at + 1;
  }
  return best;
}

const familiesOf = (items: readonly { readonly techniques: readonly string[] }[]): number =>
  new Set(items.flatMap(({ techniques }) => techniques)).size;

/** Runs of bare statements in one section, as first and behind the last. */
function bareRuns(weighed: readonly Weighed[]): (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  let from = 0;
  for (let at = 0; at <= weighed.length; at++) {
    const one = weighed[at];
    if (one?.weight.isBare === true && (at === from || one.statement.section === weighed[at - 1]?.statement.section))
      continue;
    if (at - from >= LONG_RUN) runs.push([from, at]);
    from = one?.weight.isBare === true ? at : at + 1;
  }
  return runs;
}

function isStuffedRun(run: readonly Weighed[]): boolean {
  if (familiesOf(run.map(({ weight }) => weight)) >= MANY_FAMILIES) return true;
  if (run.some(({ statement }) => LISTS_ARE_FINE.has(statement.section))) return false;
  return !run.every(({ parent }) => parent !== null && weigh(parent).claims > 0);
}

/** Nothing but names, or names of many families with hardly a word between them. */
const isNaming = ({ claims, terms, techniques, isBare }: Weight): boolean =>
  isBare || (claims === 0 && terms > 0) || (claims < terms / 4 && new Set(techniques).size >= MANY_FAMILIES);

function isNothingButNames(weighed: readonly Weighed[], stuffed: readonly boolean[]): boolean {
  let all = 0;
  let names = 0;
  const techniques: string[] = [];
  for (const [at, { weight }] of weighed.entries()) {
    all += weight.words;
    if (stuffed[at] === true || isNaming(weight)) {
      names += weight.words;
      techniques.push(...weight.techniques);
    }
  }
  if (names <= MOSTLY * all || techniques.length === 0) return false;
  // One line alone may be terse; a single name on the canvas is a label.
  const isOneThing = weighed.length < LONG_RUN && new Set(techniques).size < MANY_FAMILIES;
  return !isOneThing || weighed.every(({ weight }) => weight.isLabel);
}
