import type { Jurisdiction } from '@tiendo/model';
import { registryRows, type RegistryRow } from './registry.ts';
import { wordsOf, type Word } from './words.ts';

/** How a name in a text was known: its own or an alias, a misprint, cut off, or short in context. */
export type NameForm = 'name' | 'slip' | 'truncation' | 'context';

export interface AgencyMatch {
  readonly id: string;
  readonly form: NameForm;
  /** How many words of the text the name takes. */
  readonly length: number;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly ends: Map<NameForm, string>;
}

const makeNode = (): Node => ({ next: new Map(), ends: new Map() });

function add(root: Node, name: string, id: string, form: NameForm): void {
  let node = root;
  for (const { key } of wordsOf(name)) {
    if (!node.next.has(key)) node.next.set(key, makeNode());
    node = node.next.get(key)!;
  }
  if (!node.ends.has(form)) node.ends.set(form, id);
}

function addRow(root: Node, row: RegistryRow): void {
  [row.name, ...row.aliases].forEach((name) => add(root, name, row.id, 'name'));
  row.slips?.forEach((name) => add(root, name, row.id, 'slip'));
  row.truncations?.forEach((name) => add(root, name, row.id, 'truncation'));
  row.contexts?.forEach((name) => add(root, name, row.id, 'context'));
}

/**
 * Finds the registry's names in words, longest first, whatever their case, tones and signs: the
 * names of one city before those of the country.
 */
export class AgencyMatcher {
  readonly #root = makeNode();

  constructor(jurisdiction: Jurisdiction, rows: readonly RegistryRow[] = registryRows) {
    const own = rows.filter((row) => row.jurisdiction === jurisdiction);
    const national = rows.filter((row) => row.jurisdiction === 'vn');
    [...own, ...national].forEach((row) => addRow(this.#root, row));
  }

  /** The longest name that starts at `at`, of one of the `forms`; null where there is none. */
  longest(words: readonly Word[], at: number, forms: readonly NameForm[]): AgencyMatch | null {
    let node: Node | undefined = this.#root;
    let found: AgencyMatch | null = null;
    for (let place = at; place < words.length; place++) {
      node = node.next.get(words[place]!.key);
      if (!node) break;
      const form = forms.find((candidate) => node!.ends.has(candidate));
      if (form) found = { id: node.ends.get(form)!, form, length: place - at + 1 };
    }
    return found;
  }

  /** Whether the words from `at` to the end are the start of a name that goes on beyond them. */
  isOpen(words: readonly Word[], at: number): boolean {
    let node: Node | undefined = this.#root;
    for (let place = at; place < words.length; place++) {
      node = node?.next.get(words[place]!.key);
      if (!node) return false;
    }
    return node !== undefined && node.next.size > 0;
  }
}
