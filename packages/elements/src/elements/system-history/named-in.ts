import type { SystemMatch } from '@tiendo/sdk';

/** A record that names digital systems, each with the document's words for it. */
export interface Naming {
  readonly title: string;
  readonly systems: readonly SystemMatch[];
}

/** A title apart at the words for a system; `elsewhere` are the words where the title has none. */
export interface NamedIn {
  readonly before: string;
  readonly named: string;
  readonly after: string;
  readonly elsewhere: string | null;
}

/** Where a record names a system: in its title, or with which words in another of its fields. */
export function namedIn({ title, systems }: Naming, system: string): NamedIn {
  const texts = systems.filter((one) => one.system === system).map(({ text }) => text);
  const named = texts.find((text) => title.includes(text));
  if (!named) return { before: title, named: '', after: '', elsewhere: texts[0] ?? null };
  const [before, ...rest] = title.split(named);
  return { before: before!, named, after: rest.join(named), elsewhere: null };
}
