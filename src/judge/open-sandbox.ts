import { CodecSandbox } from './codec-sandbox.ts';
import type { Program, Sandbox, SandboxHost, SandboxLimits, SubmissionProgram } from './sandbox.ts';

/** Opens what a submission needs to run: one sandbox, or one for each half of a codec. */
export async function openSandbox(
  host: SandboxHost,
  program: SubmissionProgram,
  limits: SandboxLimits,
): Promise<Sandbox> {
  if (program.language !== 'codec') return host.open(program, limits);
  const encoder = await host.open(program.encode, limits);
  try {
    const decoder = await host.open(program.decode, limits);
    const [encodeName = ''] = program.encode.entry.names;
    return new CodecSandbox({ encoder, decoder, encodeName, decodeParameter: textParameter(program.decode) });
  } catch (error) {
    encoder.close();
    throw error;
  }
}

/** How many sandboxes a case runs in, one after the other; each may take the whole time of a case by the wall clock. */
export function stepsOf(program: SubmissionProgram): number {
  return program.language === 'codec' ? 2 : 1;
}

function textParameter({ entry }: Program): string {
  const name = entry.kind === 'function' ? entry.parameters[0]?.name : undefined;
  if (name === undefined) throw new TypeError('The second half of a codec takes a text.');
  return name;
}
