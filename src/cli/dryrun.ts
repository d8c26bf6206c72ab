import { gradeCommand } from './grade-command.ts';
import { verifyCommand } from './verify-command.ts';
import { UsageError } from './usage-error.ts';

const USAGE = `Usage: npm run -s dryrun -- <command>

  grade <slug> <file>… [--samples] [--json]   judge each file (.js .ts .py) in isolated-vm
  verify [slug…] [--json] [--quick] [--write-limits]
                                              check problem packages: schema, submissions, agreement; with --quick on
                                              fewer inputs; --write-limits infers their time limits anew

--json prints one JSON document a line on stdout and nothing else there.
Exit codes: 0 all in order, 1 something is not, 2 usage or no such problem, 3 the judge itself failed.
`;

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  grade: gradeCommand,
  verify: verifyCommand,
};

async function main([name = '', ...args]: string[]): Promise<number> {
  if (name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(USAGE);
    return 0;
  }
  const command = COMMANDS[name];
  if (!command) throw new UsageError(name === '' ? 'name a command' : `there is no command "${name}"`);
  return command(args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
