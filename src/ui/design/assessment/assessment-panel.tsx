import { useStore } from '@nanostores/react';
import { lazy, useState } from 'react';
import type { Assessment, CriterionResult } from '../../../assess/assessment.ts';
import { DIMENSIONS, DIMENSION_IDS, LEVELS } from '../../../catalog/rubric-schema.ts';
import type { Assessed } from '../../../journal/records.ts';
import { Button } from '../../primitives/button.tsx';
import { LazyPanel } from '../../primitives/lazy-panel.tsx';
import { useDesign } from '../design-context.ts';
import { Comparison } from './comparison.tsx';
import { CriterionRow } from './criterion-row.tsx';
import { DimensionChart } from './dimension-chart.tsx';
import { HumanCriteria } from './human-criteria.tsx';
import { explainLevel } from '../../../assess/level-of.ts';
import { LEVEL_ANSWERS, LEVEL_NAMES, levelAfter, pointsText } from './words.ts';
import './assessment-panel.css';

const ModelAnswerDialog = lazy(async () => ({ default: (await import('./model-answer.tsx')).ModelAnswerDialog }));
/** More would be no help. */
const MOST_STEPS = 6;

/** The score with everything that it rests on. */
export function AssessmentPanel() {
  const { assess, runAssess } = useDesign();
  const state = useStore(assess.state);
  const past = useStore(assess.past);
  if (state.is === 'working')
    return (
      <p className="pane-empty" role="status">
        Assessing…
      </p>
    );
  if (state.is === 'failed') {
    return (
      <div className="pane-text">
        <p role="alert">{state.message}</p>
      </div>
    );
  }
  if (state.is === 'none') {
    return (
      <div className="pane-text">
        <p className="pane-lead">
          {past.length === 0
            ? 'The drawing and the sheet are read against a rubric, here in your browser. Every point comes with what decided it, so that you can disagree.'
            : `Your last answer came to ${past[0]?.score ?? 0} points. Assess again to see why.`}
        </p>
        <Button onClick={runAssess}>Assess</Button>
      </div>
    );
  }
  return <Result assessment={state.assessment} record={state.record} />;
}

function Result({ assessment, record }: { readonly assessment: Assessment; readonly record: Assessed }) {
  const [isModelOpen, setModelOpen] = useState(false);
  const { score, level, dimensions, criteria } = assessment;
  const shortOf = explainLevel(score, criteria);
  const decided = criteria.filter(({ status }) => status !== 'human');
  return (
    <div className="assessment">
      <div className="score" role="status">
        <strong>{pointsText(score)}</strong>
        <div>
          <b>{level === null ? 'Not a level yet' : LEVEL_NAMES[level]}</b>
          <span>of 100, over what can be decided without a person</span>
        </div>
      </div>
      {shortOf === null ? null : <p>{shortOf}</p>}
      <DimensionChart dimensions={dimensions} />
      <Comparison record={record} />
      <NextLevel assessment={assessment} />
      {DIMENSION_IDS.map((dimension) => ({
        dimension,
        results: decided.filter((one) => one.dimension === dimension),
      }))
        .filter(({ results }) => results.length > 0)
        .map(({ dimension, results }) => (
          <section key={dimension} className="criteria" aria-label={DIMENSIONS[dimension]}>
            <h3>{DIMENSIONS[dimension]}</h3>
            <ul>
              {results.map((result) => (
                <CriterionRow key={result.id} result={result} />
              ))}
            </ul>
          </section>
        ))}
      <HumanCriteria results={criteria.filter(({ status }) => status === 'human')} />
      <FollowUps criteria={decided} />
      <section className="model-answer">
        <h3>A model answer</h3>
        <p>One way to do it, drawn and written out. Yours may be another and as good.</p>
        <Button size="small" onClick={() => setModelOpen(true)}>
          Look at a model answer
        </Button>
      </section>
      {isModelOpen ? (
        <LazyPanel>
          <ModelAnswerDialog onClose={() => setModelOpen(false)} />
        </LazyPanel>
      ) : null}
    </div>
  );
}

/** What is missing for the next level, the heaviest first. */
function NextLevel({ assessment: { level, criteria } }: { readonly assessment: Assessment }) {
  const next = levelAfter(level);
  const open = criteria.filter(({ status }) => status === 'missed' || status === 'partial');
  const upTo = next === null ? LEVELS.length - 1 : LEVELS.indexOf(next);
  const steps = open
    .filter((one) => LEVELS.indexOf(one.level) <= upTo)
    .toSorted((left, right) => right.max - right.points - (left.max - left.points));
  if (steps.length === 0) return null;
  return (
    <section className="next-level">
      <h3>{next === null ? 'What is still open' : `What ${LEVEL_ANSWERS[next]} would add`}</h3>
      <ol>
        {steps.slice(0, MOST_STEPS).map(({ id, advice, max, points }) => (
          <li key={id}>
            {advice} <small>{pointsText(max - points)} points</small>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What an interviewer would ask next: about what was met, how deep it goes; about what was missed, whether it was seen. */
function FollowUps({ criteria }: { readonly criteria: readonly CriterionResult[] }) {
  const { prompt } = useDesign();
  const open = criteria.filter(({ status }) => status !== 'met').slice(0, 5);
  const questions = open.length > 0 ? open.map(({ followUp }) => followUp) : prompt.spec.follow_ups;
  return (
    <section className="follow-ups">
      <h3>What an interviewer would ask next</h3>
      <ul>
        {[...new Set([...questions, ...prompt.spec.follow_ups.slice(0, 2)])].map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  );
}
