import { useStore } from '@nanostores/react';
import { Pause, Play, TimerReset } from 'lucide-react';
import { Button } from '../primitives/button.tsx';
import { useTick } from '../primitives/use-tick.ts';
import { formatClock } from './format-clock.ts';
import { useWorkspace } from './workspace-context.ts';

/** The stopwatch: starts with the first keystroke, pauses at a press, rests while the page is hidden. */
export function TimerButton() {
  const { timer } = useWorkspace();
  const { runningSince } = useStore(timer.timer);
  const isRunning = runningSince !== null;
  useTick(isRunning);
  const elapsed = timer.elapsedMs();
  const clock = formatClock(elapsed);
  return (
    <span className="timer">
      <Button
        kind="quiet"
        size="small"
        aria-label={`${isRunning ? 'Pause' : 'Start'} the timer`}
        title={`${isRunning ? 'Pause' : 'Start'} the timer`}
        onClick={() => void timer.toggle()}
      >
        {isRunning ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
        <span className="timer-clock" role="timer" aria-label={`Time spent: ${clock}`}>
          {clock}
        </span>
      </Button>
      {elapsed > 0 && !isRunning ? (
        <Button
          kind="quiet"
          size="icon"
          aria-label="Set the timer to zero"
          title="Set the timer to zero"
          onClick={() => void timer.reset()}
        >
          <TimerReset aria-hidden="true" />
        </Button>
      ) : null}
    </span>
  );
}
