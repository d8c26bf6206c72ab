import { typeOf } from '../catalog/problem-schema.ts';
import type { Input, Value } from '../catalog/value.ts';
import { decodeOutput, type Decoded } from './decode-output.ts';
import type { JudgeProblem } from './judge-problem.ts';
import { answerType } from './realm-entry.ts';

/** Reads an answer as its declared type; for a class, each operation's result as its method's. */
export function decodeAnswer(problem: Pick<JudgeProblem, 'entry'>, input: Input, output: unknown): Decoded {
  const { entry } = problem;
  if (entry.kind !== 'class') return decodeOutput(output, answerType(entry) ?? { kind: 'void' });
  const operations = Array.isArray(input['operations']) ? input['operations'] : [];
  if (!Array.isArray(output) || output.length !== operations.length) {
    return { kind: 'mismatch', reason: 'The results of the operations could not be read.' };
  }
  const values: Value[] = [];
  for (const [index, item] of output.entries()) {
    const method = entry.methods.find(({ name }) => name === operations[index]);
    const decoded =
      index === 0 || !method ? decodeOutput(null, { kind: 'void' }) : decodeOutput(item, typeOf(method.returns));
    if (decoded.kind === 'mismatch')
      return { kind: 'mismatch', reason: `Operation ${index}, ${String(operations[index])}: ${decoded.reason}` };
    values.push(decoded.value);
  }
  return { kind: 'value', value: values };
}
