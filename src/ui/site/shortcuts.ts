import { map } from 'nanostores';

/** One line of the shortcuts help, and (with `run`) one entry of the command palette. */
export interface Command {
  /** Unique, as `workspace.run`. */
  readonly id: string;
  readonly label: string;
  /** The heading it stands under. */
  readonly group: string;
  /** As shown: `Mod Enter` becomes ⌘ Enter or Ctrl Enter. Left out where there is no shortcut. */
  readonly keys?: string;
  /** Left out where the help only names what an editor or a list does by itself. */
  readonly run?: () => void;
}

/** Every command that the present page offers, by id. Islands add theirs with `offerCommands`. */
export const $commands = map<Record<string, Command>>({});

/** Adds commands; returns what takes them away again. It binds no keys: who owns a shortcut listens for it. */
export function offerCommands(commands: readonly Command[]): () => void {
  for (const command of commands) $commands.setKey(command.id, command);
  return () => {
    const left = { ...$commands.get() };
    for (const command of commands) delete left[command.id];
    $commands.set(left);
  };
}

/** Whether this is an Apple device, where the main modifier is ⌘. */
export function isApple(platform: string = navigator.platform): boolean {
  return /mac|iphone|ipad/i.test(platform);
}

/** The keys of a command, one text a key: `Mod K` gives `['⌘', 'K']` or `['Ctrl', 'K']`. */
export function keyLabels(keys: string, apple: boolean = isApple()): string[] {
  return keys.split(' ').map((key) => (key === 'Mod' ? (apple ? '⌘' : 'Ctrl') : key));
}

/** Whether a key press goes into text and so must not be taken for a one-letter shortcut. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type);
}
