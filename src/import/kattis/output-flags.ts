import type { OutputRules } from '../../catalog/compare-output.ts';

/** Arguments of the default output validator as rules; a sentence where they are none. */
export function readOutputFlags(flags: string | readonly (string | number)[]): OutputRules | string {
  const words = typeof flags === 'string' ? flags.split(/\s+/).filter((word) => word !== '') : flags.map(String);
  const rules: { -readonly [Key in keyof OutputRules]: OutputRules[Key] } = {};
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    switch (word) {
      case 'case_sensitive':
        rules.caseSensitive = true;
        break;
      case 'space_change_sensitive':
        rules.spaceChangeSensitive = true;
        break;
      case 'float_tolerance':
      case 'float_absolute_tolerance':
      case 'float_relative_tolerance': {
        const text = words.shift();
        const tolerance = Number(text);
        if (text === undefined || !(tolerance >= 0 && Number.isFinite(tolerance)))
          return `${word} needs a number behind it`;
        if (word !== 'float_relative_tolerance') rules.absoluteTolerance = tolerance;
        if (word !== 'float_absolute_tolerance') rules.relativeTolerance = tolerance;
        break;
      }
      default:
        return `"${word}" is no argument of the default output validator`;
    }
  }
  return rules;
}

/** The text of `checker.ts` for these rules. */
export function checkerText(rules: OutputRules): string {
  const fields = Object.entries(rules).map(([name, value]) => `${name}: ${String(value)}`);
  const argument = fields.length === 0 ? '' : `{ ${fields.join(', ')} }`;
  return `import { outputChecker } from '../../../src/catalog/compare-output.ts';\n\nexport default outputChecker(${argument});\n`;
}

/** The rules in words, to follow "outputs are compared by tokens". */
export function wordRules(rules: OutputRules): string {
  const { caseSensitive, spaceChangeSensitive, absoluteTolerance, relativeTolerance } = rules;
  const words = [
    ...(caseSensitive === true ? ['upper and lower case differ'] : []),
    ...(spaceChangeSensitive === true ? ['white space must agree'] : []),
    ...(absoluteTolerance === undefined ? [] : [`numbers may differ by ${absoluteTolerance}`]),
    ...(relativeTolerance === undefined ? [] : [`numbers may differ by ${relativeTolerance} of the expected one`]),
  ];
  return words.map((word) => `; ${word}`).join('');
}
