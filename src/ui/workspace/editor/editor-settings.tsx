import { useStore } from '@nanostores/react';
import { $settings, changeSettings } from '../../../journal/stores.ts';
import { Dialog } from '../../primitives/dialog.tsx';
import { useModifierName } from '../use-modifier-name.ts';
import './editor-settings.css';

const SIZES = [13, 14, 15, 16, 18, 20, 24] as const;

/** Settings of the editor and of the labels, and the keys. Each takes effect at once. */
export function EditorSettings({ onClose }: { readonly onClose: () => void }) {
  const settings = useStore($settings);
  const modifier = useModifierName();
  const keys: readonly (readonly [string, string])[] = [
    [`${modifier} ↵`, 'Run the samples and your own cases'],
    [`${modifier} ⇧ ↵`, 'Submit to all cases'],
    ['Tab', 'Indent'],
    ['Esc, then Tab', 'Leave the editor with the keyboard'],
    [`${modifier} /`, 'Comment or uncomment'],
    [`${modifier} F`, 'Find and replace'],
  ];
  return (
    <Dialog open onOpenChange={(open) => open || onClose()} title="Editor settings">
      <div className="settings">
        <label className="settings-row">
          <span>Size of the code</span>
          <select
            className="field"
            value={settings.fontSize}
            onChange={(event) => changeSettings({ fontSize: Number(event.target.value) })}
          >
            {[...new Set([...SIZES, settings.fontSize])]
              .toSorted((a, b) => a - b)
              .map((size) => (
                <option key={size} value={size}>
                  {size} px
                </option>
              ))}
          </select>
        </label>
        <Check label="Vim keys" checked={settings.vim} onChange={(vim) => changeSettings({ vim })} />
        <Check
          label="Hide difficulty"
          checked={settings.hideDifficulty}
          onChange={(hideDifficulty) => changeSettings({ hideDifficulty })}
        />
        <Check
          label="Hide patterns"
          checked={settings.hidePatterns}
          onChange={(hidePatterns) => changeSettings({ hidePatterns })}
        />
        <h3>Keys</h3>
        <dl className="settings-keys">
          {keys.map(([key, meaning]) => (
            <div key={key}>
              <dt>
                <kbd className="key">{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Dialog>
  );
}

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label className="settings-row">
      <span>{label}</span>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
    </label>
  );
}
