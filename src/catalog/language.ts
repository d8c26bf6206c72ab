/** The languages a submission can be written in, in the order the site shows them. */
export const LANGUAGES = ['python', 'javascript', 'typescript'] as const;
export type Language = (typeof LANGUAGES)[number];

const EXTENSIONS: Readonly<Record<string, Language>> = { js: 'javascript', ts: 'typescript', py: 'python' };

/** The language a file name stands for, or undefined. */
export function languageOfFile(file: string): Language | undefined {
  return EXTENSIONS[file.slice(file.lastIndexOf('.') + 1)];
}

/** What a person calls the language. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  python: 'Python',
  javascript: 'JavaScript',
  typescript: 'TypeScript',
};
