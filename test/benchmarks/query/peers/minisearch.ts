import MiniSearch from 'minisearch';
import type { Found, Peer, Row, Tool } from '../peer.ts';
import type { Exercise } from '../questions.ts';
import { textOf, wordsOf } from '../searchable.ts';

interface Document extends Row {
  readonly text: string;
}

class Mini implements Tool {
  readonly #index = new MiniSearch<Document>({
    fields: ['text'],
    storeFields: ['title'],
    tokenize: wordsOf,
    processTerm: (term) => term,
    searchOptions: { prefix: true, combineWith: 'AND', tokenize: wordsOf },
  });
  readonly #asked: Exercise['questions'];

  constructor({ dataset: { tasks }, questions }: Exercise) {
    this.#asked = questions;
    for (const task of tasks)
      this.#index.add({ id: task.id, title: task.title, text: textOf(task) });
  }

  c(): Found {
    const { words, limit } = this.#asked.c;
    const found = this.#index.search(words);
    const rows = found.slice(0, limit).map(({ id, title }) => ({ id, title }) as Row);
    return { rows, total: found.length };
  }

  e(id: string): Row | null {
    const stored = this.#index.getStoredFields(id);
    return stored ? { id, title: stored.title as string } : null;
  }
}

const notItsWork = 'a search index: it does not filter by fields without a search, sort or group';

export const peer: Peer = {
  name: 'MiniSearch',
  package: 'minisearch',
  notes: {
    a: notItsWork,
    b: notItsWork,
    c: 'ranks what it finds',
    d: notItsWork,
    f: notItsWork,
  },
  load: (exercise) => new Mini(exercise),
};
