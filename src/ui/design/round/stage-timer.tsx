import { useStore } from '@nanostores/react';
import { Pause, Play, TimerReset } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../primitives/button.tsx';
import { useTick } from '../../primitives/use-tick.ts';
import { formatClock } from '../../workspace/format-clock.ts';
import { useDesign } from '../design-context.ts';
import { passedOf, ROUND_MS, STAGES, stageAt } from './stages.ts';
import './stage-timer.css';

/** The clock of the round: which part it is in, how much of that is left, and the whole of it as a line. */
export function StageTimer() {
  const { round, toasts } = useDesign();
  const { runningSince } = useStore(round.timer.timer);
  const isRunning = runningSince !== null;
  useTick(isRunning);
  const elapsed = round.timer.elapsedMs();
  const { stage, index, leftMs } = stageAt(elapsed);
  const before = useRef({ index, isRunning });
  useEffect(() => {
    // What was kept of an earlier visit arrives after the first look at the clock; no part of the round has ended by that.
    if (isRunning && before.current.isRunning && index > before.current.index) {
      toasts.show(`${stage.name}: ${stage.hint}`);
    }
    before.current = { index, isRunning };
  }, [index, isRunning, stage, toasts]);
  const left = leftMs >= 0 ? `${formatClock(leftMs)} left` : `${formatClock(-leftMs)} over`;
  const action = isRunning ? 'Pause the clock' : elapsed === 0 ? 'Start the clock' : 'Go on with the clock';
  return (
    <div className="stage-timer">
      <Button kind="quiet" size="icon" aria-label={action} title={action} onClick={() => void round.timer.toggle()}>
        {isRunning ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
      </Button>
      <div className="stage-words" role="timer" aria-label={`${stage.name}, ${left}; ${formatClock(elapsed)} in all`}>
        <strong>{stage.name}</strong>
        <span data-over={leftMs < 0 || undefined}>{left}</span>
      </div>
      <ol className="stages" aria-hidden="true">
        {STAGES.map(({ id, name, ms }, at) => (
          <li
            key={id}
            title={`${name}, ${ms / 60_000} minutes`}
            data-current={at === index || undefined}
            style={{ flexGrow: ms / ROUND_MS, '--passed': passedOf(at, elapsed) } as React.CSSProperties}
          />
        ))}
      </ol>
      {elapsed > 0 && !isRunning ? (
        <Button
          kind="quiet"
          size="icon"
          aria-label="Set the clock to zero"
          title="Set the clock to zero"
          onClick={() => void round.timer.reset()}
        >
          <TimerReset aria-hidden="true" />
        </Button>
      ) : null}
    </div>
  );
}
