import { Index } from 'flexsearch';
import type { Task } from '@tiendo/model';
import type { Found, Peer, Tool } from '../peer.ts';
import type { Exercise } from '../questions.ts';
import { textOf, wordsOf } from '../searchable.ts';

class Flex implements Tool {
  readonly #index = new Index({ tokenize: 'forward', encode: wordsOf });
  readonly #tasks: readonly Task[];
  readonly #asked: Exercise['questions'];

  constructor({ dataset: { tasks }, questions }: Exercise) {
    this.#tasks = tasks;
    this.#asked = questions;
    tasks.forEach((task, at) => this.#index.add(at, textOf(task)));
  }

  c(): Found {
    const { words, limit } = this.#asked.c;
    const found = this.#index.search(words, { limit }) as number[];
    return { rows: found.map((at) => this.#tasks[at]!), total: null };
  }
}

const notItsWork = 'a search index: it does not filter by fields without a search, sort or group';

export const peer: Peer = {
  name: 'FlexSearch',
  package: 'flexsearch',
  notes: {
    a: notItsWork,
    b: notItsWork,
    c: 'no total; orders by where the words stand',
    d: notItsWork,
    e: 'its Index keeps no documents',
    f: notItsWork,
  },
  load: (exercise) => new Flex(exercise),
};
