import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { QueryClient } from '@tiendo/sdk';
import type { About } from './about.ts';
import { clientFor } from './clients.ts';
import { WrongAttribute, type Problem } from './problem.ts';
import type { Place } from './source-context.ts';

/** What every answer brings with it. */
export interface Loaded {
  readonly about: About;
  /** Absent where there is one record. */
  readonly rows?: readonly unknown[];
}

/**
 * What an element asks. `key` changes when another answer is needed; as long as `subject` stays, what
 * is shown stays until it has come.
 */
export interface Question<Data> {
  readonly key: string;
  readonly subject: string;
  readonly place: Place;
  readonly ask: (client: QueryClient) => Promise<Data>;
}

/**
 * Where a question stands. With `loading`, `offline` and `outOfDate` the last good data stay, where
 * there are some; `readAt` is the instant (ms since 1970) at which they were read.
 */
export interface Answer<Data> {
  readonly state: 'loading' | 'empty' | 'failed' | 'offline' | 'outOfDate' | 'rows';
  readonly data: Data | null;
  readonly readAt: number;
  readonly problem: Problem | null;
}

const waiting = { state: 'loading', data: null, readAt: 0, problem: null } as const;

/** The words for an error; none where their code cannot be loaded either. */
async function teller(error: unknown): Promise<Problem['tell']> {
  try {
    const { tell } = await import('./trouble.ts');
    return (lang) => tell(error, lang);
  } catch {
    return null;
  }
}

/**
 * Asks an element's question, and asks again when it changes and when the network is back. It drops
 * answers that come late and lets go when the element leaves the page.
 */
export class QueryController<Data extends Loaded> implements ReactiveController {
  answer: Answer<Data> = waiting;
  readonly #host: ReactiveControllerHost;
  readonly #question: () => Question<Data>;
  #asked: Question<Data> | null = null;
  #run = 0;

  /** `question` is read before each update. */
  constructor(host: ReactiveControllerHost, question: () => Question<Data>) {
    this.#host = host;
    this.#question = question;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.retry);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('online', this.retry);
    this.#run += 1;
    this.#asked = null;
  }

  hostUpdate(): void {
    const question = this.#question();
    if (question.key === this.#asked?.key) return;
    const isSame = question.subject === this.#asked?.subject;
    this.answer = isSame ? { ...this.answer, state: 'loading', problem: null } : waiting;
    this.#asked = question;
    void this.#ask(question);
  }

  /** Asks the same question again; data that are there stay until the answer comes. */
  readonly retry = (): void => {
    const question = this.#question();
    const { data } = this.answer;
    if (!data) this.answer = waiting;
    this.#host.requestUpdate();
    void this.#ask(question, data !== null);
  };

  async #ask(question: Question<Data>, anew = false): Promise<void> {
    const run = (this.#run += 1);
    const answer = await this.#answerTo(question, anew);
    if (run !== this.#run) return;
    this.answer = answer;
    this.#host.requestUpdate();
  }

  async #answerTo({ place, ask }: Question<Data>, anew: boolean): Promise<Answer<Data>> {
    try {
      const client = await clientFor(place);
      if (anew) await client.reload();
      const data = await ask(client);
      const readAt = Date.parse(data.about.loadedAt);
      return { state: data.rows?.length === 0 ? 'empty' : 'rows', data, readAt, problem: null };
    } catch (error) {
      const canRetry = !(error instanceof WrongAttribute);
      const { data, readAt } = canRetry ? this.answer : waiting;
      const isOffline = canRetry && !navigator.onLine;
      // Without a network no code can be had: its words are here.
      const tell = isOffline ? null : await teller(error);
      const state = isOffline ? 'offline' : data ? 'outOfDate' : 'failed';
      return { state, data, readAt, problem: { tell, isOffline, canRetry } };
    }
  }
}
