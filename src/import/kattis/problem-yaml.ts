import * as z from 'zod/mini';

/**
 * What we use of a Kattis `problem.yaml`, in the legacy format and in what was drafted as 2023-07 and became 2025-09:
 * https://www.kattis.com/problem-package-format/. A key without a value is as good as none. Other fields are ignored, as they say nothing about judging.
 */
export const kattisProblemSchema = z.object({
  problem_format_version: z._default(z.string(), 'legacy'),
  type: z.nullish(z.union([z.string(), z.array(z.string())])),
  /** By language in the newer format. */
  name: z.nullish(z.union([z.string(), z.record(z.string(), z.string())])),
  uuid: z.nullish(z.string()),
  license: z.nullish(z.string()),
  rights_owner: z.nullish(z.string()),
  validation: z.nullish(z.string()),
  validator_flags: z.nullish(z.string()),
  limits: z.nullish(
    z.object({
      /** Seconds. */
      time_limit: z.nullish(z.number().check(z.positive())),
      /** MiB. */
      memory: z.nullish(z.number().check(z.positive())),
    }),
  ),
  constants: z.nullish(z.record(z.string(), z.union([z.string(), z.number()]))),
});
export type KattisProblem = z.infer<typeof kattisProblemSchema>;

const VERSIONS = ['legacy', 'legacy-icpc', '2023-07', '2023-07-draft', '2025-09', '2025-09-draft'];

/** Why a type of problem cannot be one of ours. */
const TYPES: Readonly<Record<string, string>> = {
  scoring: 'it is a scoring problem, and a verdict of ours has no points',
  interactive: 'it is interactive, and a function of ours is called once',
  'multi-pass': 'it is run in several passes, and a function of ours is called once',
  'submit-answer': 'its submissions are answers, and there is no code to write',
};

/** Why a problem cannot be one of ours, as far as its `problem.yaml` says; empty where it can. */
export function reasonsAgainst({ problem_format_version: version, type, validation }: KattisProblem): string[] {
  const reasons: string[] = [];
  if (!VERSIONS.includes(version)) {
    reasons.push(`its problem_format_version is ${version}; ${VERSIONS.join(', ')} can be read`);
  }
  for (const one of [type ?? 'pass-fail'].flat()) {
    const reason = TYPES[one];
    if (reason !== undefined) reasons.push(reason);
    else if (one !== 'pass-fail') reasons.push(`its type is ${one}, which is unknown; only pass-fail can be imported`);
  }
  const [kind, ...words] = (validation ?? 'default').trim().split(/\s+/);
  if (kind !== 'default') {
    reasons.push(
      words.includes('interactive')
        ? 'its validator talks to the submission (validation: custom interactive), and a function of ours is called once'
        : `its answers are judged by a program of its own (validation: ${validation ?? ''}); write a checker.ts by hand`,
    );
  }
  return reasons;
}

/** Whether a problem is in a format newer than legacy, where the folders of the package say more. */
export const isNewFormat = ({ problem_format_version: version }: KattisProblem): boolean =>
  !version.startsWith('legacy');

/** The name in a language, English by default. */
export function nameIn({ name }: KattisProblem, language = 'en'): string | undefined {
  if (typeof name !== 'object' || name === null) return name ?? undefined;
  return name[language] ?? name['en'] ?? Object.values(name)[0];
}

/** Replaces `{{name}}` by the constant of that name; what is no constant stays. */
export function withConstants(text: string, { constants }: Pick<KattisProblem, 'constants'>): string {
  return text.replaceAll(/\{\{([A-Za-z_]\w*)\}\}/g, (whole, name: string) =>
    constants && Object.hasOwn(constants, name) ? String(constants[name]) : whole,
  );
}
