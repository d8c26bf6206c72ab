import { useStore } from '@nanostores/react';
import { Command as Cmdk } from 'cmdk';
import { useEffect, useState } from 'react';
import { $commands, keyLabels, type Command } from '../site/shortcuts.ts';
import { siteUrl } from '../site-url.ts';
import { loadPatternIndex, loadProblemIndex, loadPromptIndex, type IndexEntry } from './problem-index.ts';
import { rank } from './rank.ts';
import './command-palette.css';

/** One box for everything: problems, pages, theme, and what the present page adds. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const commands = Object.values(useStore($commands)).filter((command) => command.run !== undefined);
  const problems = useIndex(loadProblemIndex);
  const prompts = useIndex(loadPromptIndex);
  const patterns = useIndex(loadPatternIndex);
  const choose = (action: () => void) => () => {
    onClose();
    action();
  };
  return (
    <Cmdk.Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      label="Find a problem, a page or a command"
      filter={(value, search, keywords) => rank(keywords?.join(' ') ?? value, search)}
      overlayClassName="backdrop"
      contentClassName="palette sheet"
      aria-describedby={undefined}
    >
      <Cmdk.Input className="palette-input" placeholder="Find a problem, a page or a command" />
      <Cmdk.Empty className="palette-empty">
        Nothing has that name. Try fewer letters; “lru” finds LRU Cache and “dark” the dark theme.
      </Cmdk.Empty>
      <Cmdk.List className="palette-list" label="Found">
        {[...Map.groupBy(commands, (command) => command.group)].map(([group, members]) => (
          <Cmdk.Group key={group} heading={group}>
            {members.map((command) => (
              <Cmdk.Item
                key={command.id}
                value={`${command.label} ${command.id}`}
                keywords={[command.label]}
                onSelect={choose(() => command.run?.())}
              >
                <span>{command.label}</span>
                <Keys command={command} />
              </Cmdk.Item>
            ))}
          </Cmdk.Group>
        ))}
        {[
          { heading: 'Problems', folder: 'problems', index: problems },
          { heading: 'System design', folder: 'design', index: prompts },
          { heading: 'Patterns', folder: 'patterns', index: patterns },
        ].map(({ heading, folder, index }) => (
          <Cmdk.Group key={folder} heading={heading}>
            {index.entries.map((entry) => (
              <Cmdk.Item
                key={entry.slug}
                value={`${entry.name} ${folder} ${entry.slug}`}
                keywords={[entry.name]}
                onSelect={choose(() => location.assign(siteUrl(`${folder}/${entry.slug}/`)))}
              >
                {entry.name}
              </Cmdk.Item>
            ))}
            {index.error === null ? null : <p className="palette-empty">{index.error}</p>}
          </Cmdk.Group>
        ))}
      </Cmdk.List>
    </Cmdk.Dialog>
  );
}

function Keys({ command }: { readonly command: Command }) {
  if (command.keys === undefined) return null;
  return (
    <span className="palette-keys">
      {keyLabels(command.keys).map((key) => (
        <kbd key={key} className="key">
          {key}
        </kbd>
      ))}
    </span>
  );
}

interface Index {
  readonly entries: readonly IndexEntry[];
  /** Why there are none, for people. */
  readonly error: string | null;
}

function useIndex(load: () => Promise<readonly IndexEntry[]>): Index {
  const [index, setIndex] = useState<Index>({ entries: [], error: null });
  useEffect(() => {
    let here = true;
    load().then(
      (entries) => here && setIndex({ entries, error: null }),
      (error: unknown) => here && setIndex({ entries: [], error: (error as Error).message }),
    );
    return () => {
      here = false;
    };
  }, [load]);
  return index;
}
