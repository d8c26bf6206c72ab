import type { Call } from './calls-of.ts';
import './calls-table.css';

export interface CallsTableProps {
  readonly calls: readonly Call[];
  /** Heads the right answers. */
  readonly expectedName?: string;
}

/** The calls of a case on a class, in order, with the answers beside them. */
export function CallsTable({ calls, expectedName = 'Expected' }: CallsTableProps) {
  const hasExpected = calls.some(({ expected }) => expected !== null);
  const hasActual = calls.some(({ actual }) => actual !== null);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table scrolls, also by keyboard
    <div className="calls" tabIndex={0} role="group" aria-label="Calls">
      <table>
        <thead>
          <tr>
            <th scope="col">Call</th>
            {hasExpected ? <th scope="col">{expectedName}</th> : null}
            {hasActual ? <th scope="col">Yours</th> : null}
          </tr>
        </thead>
        <tbody>
          {calls.map(({ call, expected, actual, differs }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a call is its place in the sequence
            <tr key={index} data-differs={differs || undefined}>
              <td>
                <code>{call}</code>
              </td>
              {hasExpected ? (
                <td>
                  <code>{expected}</code>
                </td>
              ) : null}
              {hasActual ? <td>{differs ? <del>{actual}</del> : <code>{actual}</code>}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
