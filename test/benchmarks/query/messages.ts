import type { QuestionName } from './peer.ts';

/** What the process of one tool tells, a line of JSON each, as soon as it knows. */
export type Message =
  | { readonly kind: 'about'; readonly tool: string; readonly version: string }
  | { readonly kind: 'load'; readonly ms: number }
  | {
      /** Bytes in the heap, in array buffers and, where the tool can say, outside of both. */
      readonly kind: 'memory';
      readonly when: 'loaded' | 'asked';
      readonly bytes: number;
    }
  | {
      readonly kind: 'question';
      readonly name: QuestionName;
      readonly first: number;
      readonly median: number;
      readonly runs: number;
    }
  | {
      readonly kind: 'wrong';
      readonly name: string;
      readonly what: string;
      readonly known: boolean;
    }
  | {
      readonly kind: 'data';
      readonly tasks: number;
      readonly reports: number;
      readonly found: Readonly<Record<'a' | 'c' | 'd', number>>;
      readonly jsonBytes: number;
      readonly parsedBytes: number;
      readonly parseMs: number;
    };

export const tell = (message: Message): void => {
  process.stdout.write(`${JSON.stringify(message)}\n`);
};
