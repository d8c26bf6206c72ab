import { describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

const node = (code: string, limitSeconds = 20) => runCommand([process.execPath, '-e', code], limitSeconds);

describe('runCommand', () => {
  it('passes on exit code 0 and keeps what was written on both streams', async () => {
    const result = await node('console.log("out"); console.error("err")');
    expect(result.passed).toBe(true);
    expect(result.output).toContain('out\n');
    expect(result.output).toContain('err\n');
  });

  it('fails on another exit code, and on death by a signal', async () => {
    expect((await node('process.exit(3)')).passed).toBe(false);
    expect((await node('process.kill(process.pid, "SIGKILL")')).passed).toBe(false);
  });

  it('fails with the remedy when there is no such command', async () => {
    const result = await runCommand(['no-such-tool-of-ours'], 5);
    expect(result).toMatchObject({ passed: false, output: expect.stringContaining('npm ci') });
  });

  it('stops a command at its limit, with the processes that it started', async () => {
    const grandchild =
      'require("child_process").spawn(process.execPath, ["-e", "setInterval(()=>{},1e3)"],{stdio:"inherit"})';
    const started = performance.now();
    const result = await node(`${grandchild}; setInterval(() => {}, 1000)`, 1);
    // The grandchild holds the output pipe: had it lived on, the command would never have been seen to close.
    expect(result.passed).toBe(false);
    expect(result.output).toContain('Stopped after 1 s');
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
