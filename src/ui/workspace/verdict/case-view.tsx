import type { CaseReport } from '../../../judge/report.ts';
import { formatMs } from '../format-clock.ts';
import type { Judged } from '../stores/run-state.ts';
import { useWorkspace } from '../workspace-context.ts';
import { CallsTable } from './calls-table.tsx';
import { callsOf } from './calls-of.ts';
import { ErrorView } from './error-view.tsx';
import { Printed } from './printed.tsx';
import { TwoAnswers } from './two-answers.tsx';
import { ValueView } from './value-view.tsx';
import { fieldType } from './value-types.ts';

const KINDS: Readonly<Record<CaseReport['kind'], string>> = {
  sample: 'Sample case',
  secret: 'Secret case',
  generated: 'Generated case',
  own: 'Your own case',
};

export interface CaseViewProps {
  readonly report: CaseReport;
  readonly judged: Pick<Judged, 'language' | 'source'>;
  /** CPU milliseconds that a case may take. */
  readonly timeLimitMs: number;
  /** What is said above the case already; a note that is part of it is not said again. */
  readonly saidAbove: string;
}

/** One case with everything that explains its verdict. */
export function CaseView({ report, judged, timeLimitMs, saidAbove }: CaseViewProps) {
  const { problem } = useWorkspace();
  const { kind, description, input, note, error, cpuMs, verdict, shrunkFrom } = report;
  const calls = problem.entry.kind === 'class' ? callsOf(report) : null;
  return (
    <section className="case-view" aria-label={`${KINDS[kind]}: ${description}`}>
      <header>
        <h3>{kind === 'own' ? KINDS.own : description}</h3>
        <p className="verdict-meta">
          {kind === 'own' ? null : `${KINDS[kind]} · `}
          {formatMs(cpuMs)} of {formatMs(timeLimitMs)} CPU time
          {shrunkFrom === null ? null : ' · made smaller, so that it is easier to follow'}
        </p>
        {note === null || error !== null || saidAbove.includes(note.replace(/\.$/, '')) ? null : (
          <p className="case-note">{note}</p>
        )}
      </header>
      {error === null ? null : <ErrorView error={error} judged={judged} />}
      {calls === null ? (
        <>
          {/* First of all, because a long input or its drawing would push it out of sight. */}
          <TwoAnswers report={report} isWrong={verdict === 'WA'} />
          {input === null ? null : (
            <dl className="case-values">
              {Object.entries(input).map(([name, text]) => (
                <div key={name}>
                  <dt>
                    <code>{name}</code>
                  </dt>
                  <dd>
                    <ValueView name={name} text={text} type={fieldType(problem.entry, name)} />
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </>
      ) : (
        <CallsTable calls={calls} />
      )}
      <Printed text={report.stdout} isCut={report.stdoutCut} />
    </section>
  );
}
