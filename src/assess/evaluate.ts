import type { Predicate } from '../catalog/predicate-schema.ts';
import type { Answer } from './answer.ts';
import { absence, fails, type Clue, type Finding } from './finding.ts';
import { keyOf } from './key-of.ts';
import { asynchronous, everyPath, path } from './predicates/paths.ts';
import { component, connection, fanOut, labelled, notDirect, within } from './predicates/structure.ts';
import { survives } from './predicates/survival.ts';
import { endpoint, estimate, says, table } from './predicates/words.ts';

/** Asks a predicate of an answer. What is asked again, as rubrics do ("is this about short links at all?"), is known. */
export function evaluate(answer: Answer, predicate: Predicate): Finding {
  const { findings } = answer.asked;
  const key = keyOf(predicate);
  const finding = findings.get(key) ?? ask(answer, predicate);
  findings.set(key, finding);
  return finding;
}

function ask(answer: Answer, predicate: Predicate): Finding {
  if ('all' in predicate) return every(answer, predicate.all);
  if ('any' in predicate) return some(answer, predicate.any, 1);
  if ('some' in predicate) return some(answer, predicate.some.of, predicate.some.count);
  if ('not' in predicate) return not(evaluate(answer, predicate.not));
  if ('component' in predicate) return component(answer, predicate.component);
  if ('connection' in predicate) return connection(answer, predicate.connection);
  if ('path' in predicate) return path(answer, predicate.path);
  if ('every_path' in predicate) return everyPath(answer, predicate.every_path);
  if ('survives' in predicate) return survives(answer, predicate.survives);
  if ('fan_out' in predicate) return fanOut(answer, predicate.fan_out);
  if ('not_direct' in predicate) return notDirect(answer, predicate.not_direct);
  if ('asynchronous' in predicate) return asynchronous(answer, predicate.asynchronous);
  if ('within' in predicate) return within(answer, predicate.within);
  if ('label' in predicate) return labelled(answer, predicate.label);
  if ('says' in predicate) return says(answer, predicate.says);
  if ('endpoint' in predicate) return endpoint(answer, predicate.endpoint);
  if ('table' in predicate) return table(answer, predicate.table);
  return estimate(answer, predicate.estimate);
}

/** What is missing of a condition would be missing of every criterion. */
const NOT_ABOUT_IT = 'So far the answer does not say plainly what it is for, and this only counts where it does.';

/** Where all hold, all their evidence; otherwise what is missing, before what is there. */
function every(answer: Answer, predicates: readonly Predicate[]): Finding {
  const failed: Finding[] = [];
  const there: Clue[] = [];
  let isHedged = false;
  for (const predicate of predicates) {
    const finding = evaluate(answer, predicate);
    const isCondition = answer.conditions.has(keyOf(predicate));
    if (!finding.holds) failed.push(isCondition ? fails(NOT_ABOUT_IT) : finding);
    else if (!isCondition) {
      there.push(...finding.evidence);
      isHedged ||= finding.isHedged === true;
    }
  }
  if (failed.length === 0) return { holds: true, evidence: there, isHedged };
  return { holds: false, evidence: [...failed.flatMap(({ evidence }) => evidence), ...there] };
}

/**
 * Stops when enough hold that are no mere thoughts; these count where there are not enough others. Where not enough hold,
 * the first ways of doing it say what is missing.
 */
function some(answer: Answer, predicates: readonly Predicate[], count: number): Finding {
  const held: Finding[] = [];
  const hedged: Finding[] = [];
  const failed: Finding[] = [];
  for (const predicate of predicates) {
    const finding = evaluate(answer, predicate);
    (finding.holds ? (finding.isHedged === true ? hedged : held) : failed).push(finding);
    if (held.length >= count) return { holds: true, evidence: held.flatMap(({ evidence }) => evidence) };
  }
  held.push(...hedged);
  if (held.length >= count) {
    return { holds: true, isHedged: true, evidence: held.slice(0, count).flatMap(({ evidence }) => evidence) };
  }
  return { holds: false, evidence: [...failed.slice(0, 2), ...held].flatMap(({ evidence }) => evidence) };
}

function not(finding: Finding): Finding {
  if (!finding.holds)
    return { holds: true, evidence: finding.evidence.filter(({ type }) => type === 'absence' || type === 'unsaid') };
  return { holds: false, evidence: [absence('This should not be there:'), ...finding.evidence] };
}
