import { basename, dirname } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const nameOf = (file: string): string => basename(file).split('.')[0]!;

/**
 * Runs the tests that stand beside the changed source first: most mutants are found there, and the
 * first test that fails ends the run.
 */
export class NearFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const changed = this.ctx.config.related ?? [];
    const distance = ({ moduleId }: TestSpecification): number => {
      if (changed.some((file) => nameOf(file) === nameOf(moduleId))) return 0;
      return changed.some((file) => dirname(file) === dirname(moduleId)) ? 1 : 2;
    };
    // What took longest the last time comes last.
    const sorted = (await super.sort(files)).toReversed();
    return sorted.sort((a, b) => distance(a) - distance(b));
  }
}
