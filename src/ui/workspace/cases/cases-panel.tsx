import { useStore } from '@nanostores/react';
import { Copy, Plus, Trash2 } from 'lucide-react';
import { Button } from '../../primitives/button.tsx';
import { caseFields } from './case-fields.ts';
import { useCheckedCase } from './use-checked-case.ts';
import type { ShownCase } from '../stores/cases-store.ts';
import { useWorkspace } from '../workspace-context.ts';
import { CaseChips } from './case-chips.tsx';
import './cases-panel.css';

/** Samples and own cases, and the values of the one that is looked at. */
export function CasesPanel() {
  const { cases, toasts } = useWorkspace();
  const all = useStore(cases.cases);
  const selectedId = useStore(cases.selected);
  const selected = all.find(({ id }) => id === selectedId) ?? all[0];

  const add = (): void => {
    if (!cases.add()) toasts.show('Twenty own cases are as many as one run takes. Remove one first.');
  };
  const remove = (shown: ShownCase): void => {
    const undo = cases.remove(shown.id);
    toasts.show(`${shown.name} was removed.`, { label: 'Undo', run: undo });
  };

  return (
    <div className="cases-panel">
      <div className="cases-bar">
        <CaseChips cases={all} selected={selected?.id ?? ''} onSelect={cases.select} />
        <Button kind="quiet" size="small" onClick={add}>
          <Plus aria-hidden="true" /> Own case
        </Button>
      </div>
      {selected === undefined ? null : (
        <>
          <CaseForm key={selected.id} shown={selected} />
          <div className="cases-actions">
            <Button kind="quiet" size="small" onClick={add}>
              <Copy aria-hidden="true" /> {selected.isOwn ? 'Duplicate' : 'Edit a copy'}
            </Button>
            {selected.isOwn ? (
              <Button kind="quiet" size="small" onClick={() => remove(selected)}>
                <Trash2 aria-hidden="true" /> Remove
              </Button>
            ) : null}
          </div>
        </>
      )}
    </div>
  );
}

/** The values of one case; those of a sample can be read and copied, not changed. */
function CaseForm({ shown }: { readonly shown: ShownCase }) {
  const { cases, problem } = useWorkspace();
  const checked = useCheckedCase(shown);
  const errors = checked && !checked.ok ? checked : null;
  return (
    <form className="case-form" aria-label={shown.name} onSubmit={(event) => event.preventDefault()}>
      {caseFields(problem.entry).map(({ name, type }) => {
        const id = `case-${shown.id}-${name}`;
        const text = shown.input[name] ?? '';
        const error = errors?.fields[name];
        return (
          <div key={name} className="case-field">
            <label htmlFor={id}>
              <code>{name}</code> <span className="case-type">{type}</span>
            </label>
            <textarea
              id={id}
              rows={Math.min(6, Math.max(1, Math.ceil(text.length / 70)))}
              spellCheck={false}
              autoCapitalize="off"
              autoComplete="off"
              readOnly={!shown.isOwn}
              value={text}
              aria-invalid={error !== undefined}
              aria-describedby={error === undefined ? undefined : `${id}-error`}
              onChange={(event) => cases.edit(shown.id, name, event.target.value)}
            />
            {error === undefined ? null : (
              <p className="case-error" id={`${id}-error`}>
                {error}
              </p>
            )}
          </div>
        );
      })}
      {shown.isOwn && !problem.answersOwnCases ? (
        <p className="case-note">
          This problem has no solution to ask, so a run shows what your code returns, without an expected value.
        </p>
      ) : null}
      {errors === null || errors.whole === null ? null : <p className="case-error">{errors.whole}</p>}
      {errors === null ? null : <p className="case-note">Until this is mended, runs leave this case out.</p>}
    </form>
  );
}
