import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** Resident bytes of each child process of this one, in no particular order. */
export function childMemory(): number[] {
  return process.platform === 'linux' ? fromProc() : fromPs();
}

function fromProc(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        const field = (name: string): number => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
        return field('PPid') === process.pid ? [field('VmRSS') * 1024] : [];
      } catch {
        // It ended in the meantime.
        return [];
      }
    });
}

function fromPs(): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'ppid=,rss=,comm='], { encoding: 'utf8' }).trim().split('\n');
  return lines.flatMap((line) => {
    const [parent, kibibytes, command = ''] = line.trim().split(/\s+/);
    return Number(parent) === process.pid && !/(^|\/)ps$/.test(command) ? [Number(kibibytes) * 1024] : [];
  });
}
