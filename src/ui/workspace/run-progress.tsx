import type { RunState } from './stores/run-state.ts';

type Working = Extract<RunState, { phase: 'working' }>;

/** How far a run is: words, a bar, and a tick for each case. */
export function RunProgress({ state }: { readonly state: Working }) {
  const { progress, cases } = state;
  const share = shareDone(state);
  return (
    <div className="run-progress">
      <p>{progressText(state)}</p>
      <progress aria-label="Progress" max={1} {...(share === null ? {} : { value: share })} />
      {progress.step === 'judging' && progress.total <= 60 ? (
        <span className="run-ticks" aria-hidden="true">
          {Array.from({ length: progress.total }, (_, index) => (
            <i key={index} data-verdict={cases[index]?.verdict} />
          ))}
        </span>
      ) : null}
    </div>
  );
}

function shareDone({ progress, cases }: Working): number | null {
  if (progress.step === 'preparing') return progress.done;
  return progress.step === 'judging' && progress.total > 0 ? cases.length / progress.total : null;
}

function progressText({ progress, cases }: Working): string {
  switch (progress.step) {
    case 'asking':
      return 'Sending…';
    case 'queued':
      return progress.ahead === 0 ? 'Next in line…' : `Waiting: ${progress.ahead} ahead`;
    case 'preparing':
      return `${progress.what}…`;
    default:
      return `${cases.length} of ${progress.total} cases`;
  }
}
