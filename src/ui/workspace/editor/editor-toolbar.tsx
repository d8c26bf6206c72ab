import { useStore } from '@nanostores/react';
import { AlignLeft, RotateCcw, Settings2 } from 'lucide-react';
import { atom, type ReadableAtom } from 'nanostores';
import { lazy, useContext, useState } from 'react';
import { LANGUAGES, LANGUAGE_NAMES, type Language } from '../../../catalog/language.ts';
import { changeSettings } from '../../../journal/stores.ts';
import { Button } from '../../primitives/button.tsx';
import { LazyPanel } from '../../primitives/lazy-panel.tsx';
import { TimerButton } from '../timer-button.tsx';
import { WorkspaceContext } from '../workspace-context.ts';
import type { WorkspaceModel } from '../workspace-model.ts';
import { FORMAT_LABELS } from './format-labels.ts';

const EditorSettings = lazy(async () => ({ default: (await import('./editor-settings.tsx')).EditorSettings }));
const startLanguage: ReadableAtom<Language> = atom<Language>('python');

/** Language, format, reset, settings and the timer. */
export function EditorToolbar() {
  const model = useContext(WorkspaceContext);
  const language = useStore(model?.draft.language ?? startLanguage);
  const [hasSettings, setHasSettings] = useState(false);
  const { name, description } = FORMAT_LABELS[language];

  const choose = (wanted: string): void => {
    const next = LANGUAGES.find((one) => one === wanted);
    if (!next) return;
    changeSettings({ language: next });
    void model?.draft.open(next);
  };

  return (
    <>
      <div className="editor-toolbar">
        <select
          className="field"
          aria-label="Language"
          value={language}
          disabled={model === null}
          onChange={(event) => choose(event.target.value)}
        >
          {LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {LANGUAGE_NAMES[one]}
            </option>
          ))}
        </select>
        <span className="toolbar-gap" />
        {model === null ? null : <TimerButton />}
        <Button
          kind="quiet"
          size="icon"
          disabled={model === null}
          aria-label={`${name}: ${description}`}
          title={description}
          onClick={() => model && void format(model)}
        >
          <AlignLeft aria-hidden="true" />
        </Button>
        <Button
          kind="quiet"
          size="icon"
          disabled={model === null}
          aria-label="Reset to the starter code"
          title="Reset to the starter code"
          onClick={() => model?.reset()}
        >
          <RotateCcw aria-hidden="true" />
        </Button>
        <Button
          kind="quiet"
          size="icon"
          disabled={model === null}
          aria-label="Editor settings"
          title="Editor settings"
          onClick={() => setHasSettings(true)}
        >
          <Settings2 aria-hidden="true" />
        </Button>
      </div>
      {hasSettings ? (
        <LazyPanel>
          <EditorSettings onClose={() => setHasSettings(false)} />
        </LazyPanel>
      ) : null}
    </>
  );
}

/** Formats what is in the editor, unless someone types meanwhile. */
async function format({ draft, toasts }: WorkspaceModel): Promise<void> {
  const before = draft.text();
  const { formatCode } = await import('./format-code.ts');
  const formatted = await formatCode(before, draft.language.get());
  if (!formatted.ok) toasts.show(formatted.message);
  else if (draft.text() === before) draft.rewrite(formatted.text);
}
