/** The `ts` blocks under one heading of a guide. */
export interface Chapter {
  readonly title: string;
  /** The whole guide, of which only the lines of these blocks are left: each stands on its own line. */
  readonly code: string;
}

interface Line {
  readonly chapter: string;
  readonly text: string;
}

/** Each line of the text with the heading that it stands under; empty where it is in no `ts` block. */
function* codeLines(text: string): Generator<Line> {
  let [chapter, fence] = ['', ''];
  for (const line of text.split('\n')) {
    const isFence = line.startsWith('```');
    if (!isFence && fence === '' && line.startsWith('## ')) chapter = line.slice(3);
    yield { chapter, text: !isFence && fence === '```ts' ? line : '' };
    if (isFence) fence = fence === '' ? line : '';
  }
}

/** The programs of a guide: what stands before the first heading comes before each of the others. */
export function programsOf(text: string): readonly Chapter[] {
  const lines = [...codeLines(text)];
  const titles = [...new Set(lines.map(({ chapter }) => chapter))].filter((title) => title !== '');
  return titles.map((title) => ({
    title,
    code: lines
      .map(({ chapter, text }) => (chapter === '' || chapter === title ? text : ''))
      .join('\n'),
  }));
}
