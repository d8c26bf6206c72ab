import { explainLevel } from '../assess/level-of.ts';
import type { Assessment, CriterionResult, Evidence } from '../assess/assessment.ts';
import { DIMENSIONS } from '../catalog/rubric-schema.ts';

const MARKS: Readonly<Record<CriterionResult['status'], string>> = { met: '✓', partial: '~', missed: '✗', human: '?' };
const BAR_WIDTH = 20;

/** An assessment for people to read in a terminal. */
export function printAssessment({ prompt, score, level, dimensions, criteria, diagram }: Assessment): string {
  const { components, connections, unread } = diagram;
  const lines = [
    `${prompt}: ${score} of 100${level === null ? '' : `, ${level}`}`,
    ...[explainLevel(score, criteria)].filter((sentence) => sentence !== null),
    `Read: ${components.length} components, ${connections.length} connections, ${unread.length} parts unread`,
    ...unread.map(({ reason }) => `    ${reason}`),
  ];
  for (const { id, score: own, max } of dimensions) {
    const filled = max === 0 ? 0 : Math.round((own / max) * BAR_WIDTH);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}`;
    lines.push('', `${DIMENSIONS[id].padEnd(18)} ${bar} ${own} of ${max}`);
    for (const one of criteria.filter(({ dimension }) => dimension === id)) lines.push(...printCriterion(one));
  }
  return `${lines.join('\n')}\n`;
}

function printCriterion({ status, looksFor, points, max, advice, evidence }: CriterionResult): string[] {
  const earned = status === 'human' ? 'for a person to judge' : `${points} of ${max}`;
  const lines = [`  ${MARKS[status]} ${looksFor} (${earned})`];
  if (advice !== '') lines.push(`      → ${advice}`);
  for (const one of evidence) lines.push(`      ${wordEvidence(one)}`);
  return lines;
}

function wordEvidence(evidence: Evidence): string {
  switch (evidence.type) {
    case 'words':
      return `“${evidence.text.replaceAll(/\s+/g, ' ')}”`;
    case 'drawing':
      return `drawn: ${evidence.text.replaceAll(/\s+/g, ' ')}`;
    case 'estimate':
    case 'absence':
      return evidence.text;
  }
}
