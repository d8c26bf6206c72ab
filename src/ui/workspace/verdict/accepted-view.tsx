import type { Report } from '../../../judge/report.ts';
import { Button } from '../../primitives/button.tsx';
import { siteUrl } from '../../site-url.ts';
import { formatMs } from '../format-clock.ts';
import { useWorkspace } from '../workspace-context.ts';

/** After an accepted submission: how it measures up, and what to do next. */
export function AcceptedView({ report: { cases, timeLimitMs } }: { readonly report: Report }) {
  const { problem, view } = useWorkspace();
  const { complexity, hasEditorial } = problem;
  const slowest = Math.max(0, ...cases.map(({ cpuMs }) => cpuMs));
  return (
    <div className="accepted">
      <dl className="accepted-facts">
        {cases.length === 0 ? null : (
          <div>
            <dt>Slowest case</dt>
            <dd>
              {formatMs(slowest)} <span className="verdict-meta">of {formatMs(timeLimitMs)}</span>
              <meter aria-label="Slowest case against the time limit" min={0} max={timeLimitMs} value={slowest} />
            </dd>
          </div>
        )}
        {complexity === null ? null : (
          <>
            <div>
              <dt>Time to reach</dt>
              <dd dangerouslySetInnerHTML={{ __html: complexity.timeHtml }} />
            </div>
            <div>
              <dt>Space to reach</dt>
              <dd dangerouslySetInnerHTML={{ __html: complexity.spaceHtml }} />
            </div>
          </>
        )}
      </dl>
      <p>
        Before you go on, do what an interviewer would ask for: say the time and the space your code takes, and why.
        {hasEditorial ? ' Then compare with the editorial.' : null}
      </p>
      <div className="pane-choices">
        {hasEditorial ? (
          <Button size="small" onClick={() => view.showLeft('editorial')}>
            Compare with the editorial
          </Button>
        ) : null}
        <Button size="small" kind="quiet" onClick={() => view.showLeft('notes')}>
          Write a note
        </Button>
        <a className="button" data-kind="quiet" data-size="small" href={siteUrl('problems/').href}>
          Another problem
        </a>
      </div>
    </div>
  );
}
