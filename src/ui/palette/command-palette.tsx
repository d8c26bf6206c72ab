import { useStore } from '@nanostores/react';
import { Command as Cmdk } from 'cmdk';
import { useEffect, useState } from 'react';
import { $commands, keyLabels, type Command } from '../site/shortcuts.ts';
import { siteUrl } from '../site-url.ts';
import { loadProblemIndex, type IndexEntry } from './problem-index.ts';
import './command-palette.css';

/** One box for everything: problems, pages, theme, and what the present page adds. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const commands = Object.values(useStore($commands)).filter((command) => command.run !== undefined);
  const problems = useProblems();
  const choose = (action: () => void) => () => {
    onClose();
    action();
  };
  return (
    <Cmdk.Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      label="Find a problem, a page or a command"
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
                onSelect={choose(() => command.run?.())}
              >
                <span>{command.label}</span>
                <Keys command={command} />
              </Cmdk.Item>
            ))}
          </Cmdk.Group>
        ))}
        <Cmdk.Group heading="Problems">
          {problems.entries.map((entry) => (
            <Cmdk.Item
              key={entry.slug}
              value={`${entry.name} ${entry.slug}`}
              onSelect={choose(() => location.assign(siteUrl(`problems/${entry.slug}/`)))}
            >
              {entry.name}
            </Cmdk.Item>
          ))}
          {problems.error === null ? null : <p className="palette-empty">{problems.error}</p>}
        </Cmdk.Group>
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

interface Problems {
  readonly entries: readonly IndexEntry[];
  /** Why there are none, for people. */
  readonly error: string | null;
}

function useProblems(): Problems {
  const [problems, setProblems] = useState<Problems>({ entries: [], error: null });
  useEffect(() => {
    let here = true;
    loadProblemIndex().then(
      (entries) => here && setProblems({ entries, error: null }),
      (error: unknown) => here && setProblems({ entries: [], error: (error as Error).message }),
    );
    return () => {
      here = false;
    };
  }, []);
  return problems;
}
