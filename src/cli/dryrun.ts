import { assessCommand } from './assess-command.ts';
import { gradeCommand } from './grade-command.ts';
import { importCommand } from './import-command.ts';
import { verifyCommand } from './verify-command.ts';
import { UsageError } from './usage-error.ts';

const USAGE = `Usage: npm run -s dryrun -- <command>

  grade <slug> <file>… [--samples] [--json]   judge each file (.js .ts .py) in isolated-vm
  assess <slug> --scene <file> [--sheet <file>] [--json]
                                              score a design answer: an .excalidraw file and Markdown
  import <file or folder> [--slug <name>] [--json]
                                              write packages into problems/own/, from an Exercism exercise
                                              (canonical-data.json) or a Kattis problem package (problem.yaml)
  verify [slug…] [--json] [--quick] [--strength [--record]] [--write-limits]
                                              check packages: schema, submissions, agreement; prompts and their
                                              rubrics. --quick takes fewer inputs, --strength tells how many
                                              mutants the cases reject, --record writes that into problems/strength.json,
                                              --write-limits infers time limits anew

--json prints one JSON document a line on stdout and nothing else there.
Exit codes: 0 all in order, 1 something is not, 2 usage or no such problem, 3 the judge itself failed.
`;

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  assess: assessCommand,
  grade: gradeCommand,
  import: (args) => importCommand(args),
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
