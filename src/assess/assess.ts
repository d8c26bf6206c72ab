import type { PromptSpec } from '../catalog/prompt-schema.ts';
import { DIMENSION_IDS, isMachine, type Criterion, type Rubric } from '../catalog/rubric-schema.ts';
import type { Diagram } from '../diagram/diagram.ts';
import type { Scene } from '../diagram/scene.ts';
import { readScene } from '../diagram/read-scene.ts';
import { toAnswer, type Answer } from './answer.ts';
import type { Assessment, CriterionResult } from './assessment.ts';
import { gatherEvidence, gatherProof } from './gather-evidence.ts';
import { conditionsOf } from './conditions-of.ts';
import { deriveEstimates } from './derive-estimates.ts';
import { evaluate } from './evaluate.ts';
import { levelOf } from './level-of.ts';
import { readPhrasesOf } from './words/read-phrases-of.ts';

/** What an answer is scored against. */
export interface AssessedPrompt {
  readonly slug: string;
  readonly spec: PromptSpec;
  readonly rubric: Rubric;
}

/**
 * Scores a design answer. The score is the share of the points that a machine may decide, 0–100; every criterion comes
 * with what decided it. Throws a `SheetError` where the sheet is too long.
 */
export function assess(prompt: AssessedPrompt, scene: Scene, sheetText: string): Assessment {
  readPhrasesOf(prompt.rubric);
  const diagram = readScene(scene);
  const answer = toAnswer(diagram, sheetText, deriveEstimates(prompt.spec), conditionsOf(prompt.rubric));
  const criteria = prompt.rubric.criteria.map((criterion) => judge(answer, criterion));
  const decided = criteria.filter(({ status }) => status !== 'human');
  const max = sum(decided, (one) => one.max);
  const score = max === 0 ? 0 : Math.round((1000 * sum(decided, (one) => one.points)) / max) / 10;
  return {
    prompt: prompt.slug,
    score,
    level: levelOf(score, criteria),
    dimensions: DIMENSION_IDS.map((id) => {
      const own = decided.filter(({ dimension }) => dimension === id);
      return { id, score: sum(own, (one) => one.points), max: sum(own, (one) => one.max) };
    }),
    criteria,
    diagram: shown(diagram),
  };
}

function judge(answer: Answer, criterion: Criterion): CriterionResult {
  const about = {
    id: criterion.id,
    dimension: criterion.dimension,
    level: criterion.level,
    max: criterion.points,
    looksFor: criterion.looks_for,
    why: criterion.why,
    followUp: criterion.follow_up,
    anchors: criterion.anchors ?? null,
  };
  if (!isMachine(criterion)) return { ...about, status: 'human', points: 0, advice: '', evidence: [] };
  const met = evaluate(answer, criterion.met);
  if (met.holds && met.isHedged !== true)
    return { ...about, status: 'met', points: criterion.points, advice: '', evidence: gatherProof(met.evidence) };
  const { advice } = criterion;
  // What is only thought about, asked or put off earns half at most.
  if (met.holds)
    return { ...about, status: 'partial', points: criterion.points / 2, advice, evidence: gatherProof(met.evidence) };
  const partial = criterion.partial === undefined ? null : evaluate(answer, criterion.partial);
  if (partial?.holds === true) {
    const evidence = gatherEvidence([...partial.evidence, ...met.evidence]);
    return { ...about, status: 'partial', points: criterion.points / 2, advice, evidence };
  }
  return { ...about, status: 'missed', points: 0, advice, evidence: gatherEvidence(met.evidence) };
}

function shown({ components, connections, unread }: Diagram): Assessment['diagram'] {
  return {
    components: components.map(({ id, label, kind }) => ({ id, label, kind })),
    connections: connections.map(({ from, to, label }) => ({ from, to, label })),
    unread: unread.map(({ elements, reason }) => ({ elements: [...elements], reason })),
  };
}

const sum = <T>(items: readonly T[], value: (item: T) => number): number =>
  items.reduce((total, item) => total + value(item), 0);
