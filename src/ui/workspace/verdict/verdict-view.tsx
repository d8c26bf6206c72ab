import { useStore } from '@nanostores/react';
import { LANGUAGE_NAMES } from '../../../catalog/language.ts';
import type { CaseReport } from '../../../judge/report.ts';
import { VERDICT_NAMES } from '../../../judge/verdict-names.ts';
import { CaseChips } from '../cases/case-chips.tsx';
import { formatMs } from '../format-clock.ts';
import { solvedText } from '../solved-text.ts';
import type { DoneState } from '../stores/run-state.ts';
import { useIsCurrent } from '../use-is-current.ts';
import { useWorkspace } from '../workspace-context.ts';
import { AcceptedView } from './accepted-view.tsx';
import { CaseView } from './case-view.tsx';
import { reportsByCase } from './reports-by-case.ts';
import { FailedCase, Reason } from './why.tsx';

const HOSTS = { 'isolated-vm': 'judged by the server in isolated-vm', browser: 'judged in your browser' } as const;

/** A verdict in words, and the case that explains it. */
export function VerdictView({ done }: { readonly done: DoneState }) {
  const { report, judged, keptAt } = done;
  const { verdict, passed, total, cpuMs, host, language } = report;
  const isCurrent = useIsCurrent(judged);
  const solved = solvedText(done);
  return (
    <article className="verdict-view" aria-label="Verdict" data-earlier={!isCurrent || undefined}>
      <header className="verdict-head">
        <h2 className="verdict-title" data-verdict={verdict}>
          {VERDICT_NAMES[verdict]}
        </h2>
        {isCurrent ? null : <p className="verdict-earlier">of an earlier text</p>}
        {solved === null ? null : <p className="verdict-solved">{solved}</p>}
        <p className="verdict-meta">
          {total === 0 ? null : (
            <>
              {passed} of {total} {judged.mode === 'run' ? 'sample and own cases' : 'cases'} · {formatMs(cpuMs)} of CPU
              time ·{' '}
            </>
          )}
          {LANGUAGE_NAMES[language]} · {HOSTS[host]}
        </p>
      </header>
      <Reason report={report} judged={judged} />
      {judged.mode === 'run' && keptAt === null ? (
        <RunCases report={report} judged={judged} />
      ) : judged.mode === 'submit' && verdict === 'AC' ? (
        <AcceptedView report={report} />
      ) : (
        <FailedCase report={report} judged={judged} />
      )}
    </article>
  );
}

/** An own case that ran, and nobody knows the right answer of. */
const isUncompared = ({ kind, verdict, expected }: CaseReport): boolean =>
  kind === 'own' && verdict === 'AC' && expected === null;

/** After a run: the case that is looked at, whatever its verdict. */
function RunCases({ report, judged }: Pick<DoneState, 'report' | 'judged'>) {
  const { cases } = useWorkspace();
  const all = useStore(cases.cases);
  const selectedId = useStore(cases.selected);
  const reports = reportsByCase(report, all, judged.ownCases);
  const judgedCases = all.filter(({ id }) => reports.has(id));
  const selected = judgedCases.find(({ id }) => id === selectedId) ?? judgedCases[0];
  const chosen = selected && reports.get(selected.id);
  if (!selected || !chosen) return null;
  return (
    <>
      {judged.leftOut.length === 0 ? null : (
        <p className="verdict-message">
          Not judged, because something is wrong with what was entered: {judged.leftOut.join(', ')}. The Cases tab says
          what.
        </p>
      )}
      <CaseChips
        cases={judgedCases}
        selected={selected.id}
        onSelect={cases.select}
        verdicts={new Map([...reports].map(([id, one]) => [id, one.verdict]))}
        uncompared={new Set([...reports].filter(([, one]) => isUncompared(one)).map(([id]) => id))}
      />
      <CaseView report={chosen} judged={judged} timeLimitMs={report.timeLimitMs} saidAbove={report.message} />
    </>
  );
}
