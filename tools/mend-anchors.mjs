/** The anchors that GitHub gives to the headings of a page. */
export function anchorsOf(text) {
  const times = new Map();
  const slugs = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
  return new Set(
    slugs.map((slug) => {
      const before = times.get(slug) ?? 0;
      times.set(slug, before + 1);
      return before ? `${slug}-${before}` : slug;
    }),
  );
}

/**
 * Pages whose links lead to headings that are there: a number behind a name that no heading has is
 * dropped.
 *
 * @param {ReadonlyMap<string, string>} pages by their file names
 * @returns {Map<string, string>}
 */
export function mendAnchors(pages) {
  const anchors = new Map([...pages].map(([name, text]) => [name, anchorsOf(text)]));
  const mend = (name, text) =>
    text.replace(/\]\(([\w.]*)#([^()]+)\)/g, (link, file, anchor) => {
      const known = anchors.get(file || name);
      const plain = anchor.replace(/-\d+$/, '');
      return known?.has(anchor) || !known?.has(plain) ? link : `](${file}#${plain})`;
    });
  return new Map([...pages].map(([name, text]) => [name, mend(name, text)]));
}
