import * as z from 'zod/mini';
import { LANGUAGES } from '../catalog/language.ts';
import { faultText, parse } from './parse.ts';
import type { TextStorage } from './text-storage.ts';

// Settings live in localStorage, not in IndexedDB: pane sizes and hidden labels must be known before the first paint,
// and reading localStorage is immediate. The theme has a key of its own, because a script in the page's head reads it.

export const SETTINGS_KEY = 'dryrun:settings';
const SET_ASIDE_KEY = 'dryrun:settings:set-aside';

const percentages = z.array(z.number().check(z.gte(0), z.lte(100)));
const fields = {
  language: z._default(z.enum(LANGUAGES), 'python'),
  /** Of the editor, in CSS pixels. */
  fontSize: z._default(z.int().check(z.gte(10), z.lte(32)), 15),
  /** Vim keys in the editor. */
  vim: z._default(z.boolean(), false),
  hideDifficulty: z._default(z.boolean(), false),
  hidePatterns: z._default(z.boolean(), false),
  /** The study plan: how many weeks, and hours in each. */
  plan: z._default(
    z.strictObject({ weeks: z.int().check(z.gte(1), z.lte(52)), hoursAWeek: z.int().check(z.gte(1), z.lte(60)) }),
    { weeks: 4, hoursAWeek: 6 },
  ),
  /** Sizes of each group of panes, in per cent, by the group's name. */
  paneSizes: z._default(z.record(z.string(), percentages), {}),
};

/** What a person chose. Every field has a default, so that a field added later is simply absent from older texts. */
export const settingsSchema = z.strictObject(fields);
export type Settings = z.infer<typeof settingsSchema>;
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

/** Settings as read, and whether any are stored. */
export interface LoadedSettings {
  readonly settings: Settings;
  readonly stored: boolean;
}

/**
 * Reads the settings. Where the text is broken, the fields that can be read count, the others get their defaults, and
 * the whole text is set aside until `takeSetAside` hands it to the journal's quarantine.
 */
export function loadSettings(text: TextStorage | null): LoadedSettings {
  const content = text?.get(SETTINGS_KEY) ?? null;
  if (text === null || content === null) return { settings: DEFAULT_SETTINGS, stored: false };
  const value = jsonOf(content);
  const parsed = parse(settingsSchema, value);
  if (parsed.ok) return { settings: parsed.value, stored: true };
  const settings = salvage(value);
  try {
    text.set(SET_ASIDE_KEY, JSON.stringify({ text: content, reason: faultText(parsed) }));
    text.set(SETTINGS_KEY, JSON.stringify(settings));
  } catch {
    // No room to set it aside: the broken text stays where it is.
  }
  return { settings, stored: true };
}

/** Writes the settings. False where there is no room or no permission; they then last until the tab closes. */
export function saveSettings(text: TextStorage | null, settings: Settings): boolean {
  try {
    text?.set(SETTINGS_KEY, JSON.stringify(settings));
    return text !== null;
  } catch {
    return false;
  }
}

/** A settings text that could not be read, or null; `done` forgets it. */
export function takeSetAside(text: TextStorage | null): { value: unknown; reason: string; done: () => void } | null {
  const content = text?.get(SET_ASIDE_KEY) ?? null;
  if (content === null) return null;
  const parsed = parse(z.strictObject({ text: z.string(), reason: z.string() }), jsonOf(content));
  const done = (): void => text?.delete(SET_ASIDE_KEY);
  if (!parsed.ok) return { value: content, reason: faultText(parsed), done };
  return { value: parsed.value.text, reason: parsed.value.reason, done };
}

function salvage(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) return DEFAULT_SETTINGS;
  const readable = Object.entries(value).filter(
    ([name, field]) => Object.hasOwn(fields, name) && fields[name as keyof typeof fields].safeParse(field).success,
  );
  return settingsSchema.parse(Object.fromEntries(readable));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
