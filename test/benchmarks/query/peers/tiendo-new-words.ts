import { createClient, memorySource, type Tiendo } from '@tiendo/sdk';
import type { Found, Peer, Row, Tool } from '../peer.ts';
import type { Exercise } from '../questions.ts';
import { asOf } from '../reports.ts';

/** Every way of writing some letters small or large, as many as there are: other words, one answer. */
function spellings(words: string): string[] {
  const letters = [...words];
  return letters
    .slice(0, 5)
    .reduce(
      (all, letter, at) =>
        letter === ' '
          ? all
          : all.flatMap((one) => [
              one,
              one.slice(0, at) + letter.toUpperCase() + one.slice(at + 1),
            ]),
      [words],
    );
}

/** Tiendo where it has kept nothing of the search: each is for words of which it has found none yet. */
class NewWords implements Tool {
  readonly #tiendo: Tiendo;
  readonly #searches: (() => Promise<Found>)[] = [];
  readonly #exercise: Exercise;
  #turn = 0;

  constructor(exercise: Exercise) {
    const source = memorySource(exercise.dataset, exercise.reportFile);
    this.#tiendo = createClient({ source, today: asOf });
    this.#exercise = exercise;
  }

  async open(): Promise<this> {
    const { words, limit } = this.#exercise.questions.c;
    for (const search of spellings(words)) {
      const ask = await this.#tiendo.prepare({ collection: 'tasks', search, limit });
      this.#searches.push(async () => {
        const { rows, total } = await ask();
        return { rows: rows as readonly Row[], total };
      });
    }
    return this;
  }

  c(): Promise<Found> {
    this.#turn = (this.#turn + 1) % this.#searches.length;
    return this.#searches[this.#turn]!();
  }
}

export const peer: Peer = {
  name: 'Tiendo, words not searched before',
  package: '@tiendo/sdk',
  notes: { c: 'each time other words of the last sixteen' },
  load: (exercise) => new NewWords(exercise).open(),
};
