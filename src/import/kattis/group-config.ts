import * as z from 'zod/mini';
import { parseYaml } from '../../catalog/parse-yaml.ts';
import type { SourceFolder } from '../source-folder.ts';

/** An argument may be written as a number. */
const list = z.array(z.union([z.string(), z.number()]));
const flags = z.union([z.string(), list]);

/** What we use of `testdata.yaml` (legacy), of `test_group.yaml` and of a test case's own `.yaml`. */
const configSchema = z.object({
  grading: z.nullish(z.string()),
  output_validator_flags: z.nullish(z.union([flags, z.object({ name: z.string(), flags })])),
  output_validator_args: z.nullish(flags),
  args: z.nullish(list),
  description: z.nullish(z.string()),
});

/** What holds for a test case. */
export interface CaseConfig {
  /** Undefined where only `problem.yaml` says. */
  readonly flags?: string | readonly (string | number)[];
  /** Arguments of the command line, which a function does not have. */
  readonly args?: readonly (string | number)[];
  readonly description?: string;
  readonly hasGrader?: boolean;
}

const FILES = ['testdata.yaml', 'test_group.yaml'];

/** Reads the configuration of test data. What is nearer to a case goes before what is further up. */
export class GroupConfigs {
  readonly #source: SourceFolder;
  readonly #known = new Map<string, Promise<CaseConfig>>();

  constructor(source: SourceFolder) {
    this.#source = source;
  }

  /** @param path of a test case, without `.in`. Throws a `PackageError`. */
  async of(path: string): Promise<CaseConfig> {
    const { description: _, ...group } = await this.#ofGroup(path.slice(0, path.lastIndexOf('/')));
    return { ...group, ...(await this.#read([`${path}.yaml`])) };
  }

  #ofGroup(folder: string): Promise<CaseConfig> {
    const known = this.#known.get(folder) ?? this.#readGroup(folder);
    this.#known.set(folder, known);
    return known;
  }

  async #readGroup(folder: string): Promise<CaseConfig> {
    const above = folder.includes('/') ? await this.#ofGroup(folder.slice(0, folder.lastIndexOf('/'))) : {};
    return { ...above, ...(await this.#read(FILES.map((name) => `${folder}/${name}`))) };
  }

  async #read(paths: readonly string[]): Promise<CaseConfig> {
    const found = await this.#source.firstText(paths);
    if (!found || found.text.trim() === '') return {};
    const { data } = parseYaml(found.text, `${this.#source.name}/${found.path}`, configSchema);
    const given = data.output_validator_args ?? data.output_validator_flags ?? undefined;
    const flagsOfIt = typeof given === 'object' && 'flags' in given ? given.flags : given;
    return {
      ...(flagsOfIt === undefined ? {} : { flags: flagsOfIt }),
      ...(data.args ? { args: data.args } : {}),
      ...(data.description ? { description: data.description } : {}),
      ...(data.grading === 'custom' ? { hasGrader: true } : {}),
    };
  }
}
