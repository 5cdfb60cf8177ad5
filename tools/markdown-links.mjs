// The headings of Markdown pages and the links between them, with the anchors that GitHub gives.
import { posix } from 'node:path';

/** A heading as it is read: without marks, and of a function without its brackets. */
const plain = (heading) =>
  heading
    .replace(/(?<!\\)\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[\\`]/g, '')
    .trim();

const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_\- ]/gu, '')
    .replaceAll(' ', '-');

const fencedCode = /^(```+).*\n[^]*?^\1$/gm;

/** The headings of a page in their order, each with its level, its name and its anchor. */
export function headingsOf(text) {
  const uses = new Map();
  const headings = text.replace(fencedCode, '').matchAll(/^(#{1,6}) (.*)$/gm);
  return [...headings].map(([, marks, words]) => {
    const name = plain(words);
    const anchor = anchorOf(name);
    const before = uses.get(anchor) ?? 0;
    uses.set(anchor, before + 1);
    const own = before === 0 ? anchor : `${anchor}-${before}`;
    return { level: marks.length, name: name.replace(/\(\)\??$/, ''), anchor: own };
  });
}

/** A link to what is exported, and after a point to a part of it. */
const namedLink = /\[(`?)([^`\]]+)\1\]\(([\w.]*)#[^)]+\)(?:\.\[`([^`\]]+)`\]\([^)]*\))?/g;

/** The pages of a reference, each link leading to the heading of its name. */
export function withAnchors(pages) {
  const headings = new Map([...pages].map(([page, text]) => [page, headingsOf(text)]));
  const mended = (page, text) =>
    text.replace(namedLink, (link, mark, name, other, part) => {
      const all = headings.get(other || page) ?? [];
      const at = all.findIndex((heading) => heading.level === 3 && heading.name === name);
      if (at < 0) return link;
      const whole = `[${mark}${name}${mark}](${other}#${all[at].anchor})`;
      if (!part) return whole;
      const end = all.findIndex(({ level }, index) => index > at && level <= 3);
      const within = all.slice(at + 1, end < 0 ? undefined : end);
      const found = within.find((heading) => heading.name === part);
      return found ? `${whole}.[\`${part}\`](${other}#${found.anchor})` : `${whole}.\`${part}\``;
    });
  return new Map([...pages].map(([page, text]) => [page, mended(page, text)]));
}

/** The links of pages that lead to no page or to no heading. `isFile` says of a path whether it is one. */
export function brokenLinks(pages, isFile) {
  const anchors = new Map(
    [...pages].map(([page, text]) => [page, new Set(headingsOf(text).map(({ anchor }) => anchor))]),
  );
  const isBroken = (page, link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [path, anchor] = decodeURI(link).split('#');
    const target = path ? posix.join(posix.dirname(page), path) : page;
    if (!anchors.has(target)) return !isFile(target);
    return anchor !== undefined && !anchors.get(target).has(anchor);
  };
  return [...pages].flatMap(([page, text]) =>
    [...text.replace(fencedCode, '').matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, link]) => link)
      .filter((link) => isBroken(page, link))
      .map((link) => `${page}: ${link}`),
  );
}
