import type { Report } from '../../../judge/report.ts';
import type { Judged } from '../stores/run-state.ts';
import { CaseView } from './case-view.tsx';
import { ErrorView } from './error-view.tsx';
import { firstFailure } from './first-failure.ts';
import './verdict.css';

export interface ReasonProps {
  readonly report: Report;
  readonly judged: Pick<Judged, 'language' | 'source'>;
}

/** A verdict in a sentence, and where code that cannot be read goes wrong. */
export function Reason({ report: { message, error }, judged }: ReasonProps) {
  return (
    <>
      {message === '' || error?.message === message ? null : <p className="verdict-message">{message}</p>}
      {error === null ? null : <ErrorView error={error} judged={judged} />}
    </>
  );
}

/** The case that explains the verdict: the first that failed; nothing where none did. */
export function FailedCase({ report, judged }: ReasonProps) {
  const failure = firstFailure(report);
  return (
    failure && <CaseView report={failure} judged={judged} timeLimitMs={report.timeLimitMs} saidAbove={report.message} />
  );
}
