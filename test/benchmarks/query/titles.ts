import type { SystemMatch } from '@tiendo/model';
import type { Random } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface Title {
  readonly text: string;
  readonly systems: SystemMatch[];
}

const none: SystemMatch[] = [];
const joints = [', ', ' và ', ', ', '; ', ' gắn với '];
const lower = (phrase: string): string =>
  /^\p{Lu}\p{Ll}/u.test(phrase) ? phrase[0]!.toLowerCase() + phrase.slice(1) : phrase;

/** As many phrases as make a title of the length that the real ones have: half under 120 signs. */
const phraseCount = (random: Random): number =>
  1 + Math.floor(-Math.log(1 - random.next() * 0.999) * 2.6);

/** Makes titles from stretches of real ones. No two are the same. */
export function titleMaker(vocabulary: Vocabulary, random: Random): () => Title {
  const seen = new Set<string>();
  const matches = vocabulary.systems.map(({ id, name }) => [
    { system: id, field: 'title', text: name },
  ]);
  const make = (): Title => {
    const parts = [random.pick(vocabulary.openings)];
    for (let left = phraseCount(random); left > 0; left--)
      parts.push(random.pick(joints), lower(random.pick(vocabulary.phrases)));
    const systems = random.happens(0.3) ? random.pick(matches) : none;
    if (systems.length > 0) parts.push(' trên ', systems[0]!.text);
    return { text: parts.join(''), systems };
  };
  return () => {
    let title = make();
    while (seen.has(title.text)) title = make();
    seen.add(title.text);
    return title;
  };
}
