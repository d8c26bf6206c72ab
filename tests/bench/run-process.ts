import { spawn } from 'node:child_process';
import { checkAnswer, processJob, WORK } from './work.ts';

/** Does the work in a new process that reads a job on stdin and writes an answer a line on stdout. */
export async function runProcess(command: string, args: readonly string[], source: string): Promise<void> {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  let answers = '';
  child.stdout.on('data', (bytes: Buffer) => (answers += bytes.toString()));
  child.stdin.end(processJob(source));
  const code = await ended;
  if (code !== 0) throw new Error(`${command} ended with ${code}`);
  const lines = answers.trim().split('\n');
  for (const [index, one] of WORK.entries()) checkAnswer(lines[index], one);
}
