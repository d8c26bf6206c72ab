import type { Validator } from '../../../catalog/package-code.ts';
import { parseValueText } from '../../../catalog/parse-value-text.ts';
import type { Entry } from '../../../catalog/problem-schema.ts';
import { validateInput } from '../../../catalog/validate-input.ts';
import type { Input, Value } from '../../../catalog/value.ts';
import { caseFields } from './case-fields.ts';

/** A case that can be judged, or what is wrong: sentences by field, and those about the whole. */
export type CheckedCase =
  | { readonly ok: true; readonly input: Input }
  | { readonly ok: false; readonly fields: Readonly<Record<string, string>>; readonly whole: string | null };

/** Checks a case of the person's own, given as texts: first each text, then types and limits, then the package's rule. */
export function checkOwnCase(
  entry: Entry,
  texts: Readonly<Record<string, string>>,
  validator: Validator | null,
): CheckedCase {
  const input: Record<string, Value> = {};
  const fields: Record<string, string> = {};
  for (const { name } of caseFields(entry)) {
    const parsed = parseValueText(texts[name] ?? '');
    if (parsed.ok) input[name] = parsed.value;
    else fields[name] = `At character ${parsed.offset + 1}: ${parsed.message}.`;
  }
  if (Object.keys(fields).length > 0) return { ok: false, fields, whole: null };

  for (const { path, message } of validateInput(entry, input)) {
    const field = /^\w+/.exec(path)?.[0] ?? '';
    fields[field] ??= `${message}.`;
  }
  if (Object.keys(fields).length > 0) return { ok: false, fields, whole: null };

  const whole = validator?.(input) ?? null;
  return whole === null ? { ok: true, input } : { ok: false, fields, whole };
}
