import { useStore } from '@nanostores/react';
import { useRef, useState } from 'react';
import { Button } from '../../primitives/button.tsx';
import { formatClock } from '../../workspace/format-clock.ts';
import { useDesign } from '../design-context.ts';
import './interviewer-panel.css';

const NO_VIEW = 'I don’t have a view on that. Make an assumption, and write it down.';

/** The interviewer: answers what is asked, and changes a requirement when asked to. */
export function InterviewerPanel() {
  const { round, prompt } = useDesign();
  const { asked } = useStore(round.design);
  const [question, setQuestion] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const ask = async (): Promise<void> => {
    const text = question.trim();
    if (text === '') return;
    setQuestion('');
    round.timer.begin();
    await round.ask(text);
    field.current?.focus();
  };
  const answers = new Map(prompt.spec.clarifications.map(({ id, answer }) => [id, answer]));
  return (
    <div className="pane-text interviewer">
      <form
        className="ask"
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        <label htmlFor="question">Ask the interviewer</label>
        <div>
          <input
            ref={field}
            id="question"
            className="field"
            placeholder="How many …? How fast …? May they …?"
            autoComplete="off"
            maxLength={400}
            value={question}
            onChange={(event) => setQuestion(event.target.value)}
          />
          <Button type="submit" disabled={question.trim() === ''}>
            Ask
          </Button>
        </div>
      </form>
      {asked.length === 0 ? (
        <p className="ask-hint">
          The brief is as vague as in an interview, on purpose. The numbers are there for those who ask, one question at
          a time.
        </p>
      ) : (
        <dl className="asked" aria-live="polite">
          {asked.toReversed().map(({ at, text, clarification }) => {
            const answer = clarification === null ? undefined : answers.get(clarification);
            return (
              <div key={`${at} ${text}`} data-open={answer === undefined || undefined}>
                <dt>{text}</dt>
                <dd>{answer ?? NO_VIEW}</dd>
              </div>
            );
          })}
        </dl>
      )}
      <ChangeRequest />
    </div>
  );
}

/** The requirement change in the middle of the round. */
function ChangeRequest() {
  const { round, prompt, askForChange } = useDesign();
  const { changedAt } = useStore(round.design);
  const { announcement, what_to_look_at: hint } = prompt.spec.change;
  if (changedAt !== null) {
    return (
      <section className="change" aria-label="The change">
        <h3>Things have changed</h3>
        <p>{announcement}</p>
        <p className="change-hint">{hint}</p>
      </section>
    );
  }
  return (
    <section className="change" aria-label="The change">
      <h3>When your design stands</h3>
      <p>
        An interviewer changes a requirement half-way, to see what gives. Your answer is assessed before, so that you
        can compare.
      </p>
      <Button size="small" onClick={() => void askForChange()}>
        Change a requirement
      </Button>
      <span className="change-clock">Usual after {formatClock(25 * 60_000)}</span>
    </section>
  );
}
