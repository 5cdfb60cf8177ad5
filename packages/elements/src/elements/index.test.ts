import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { elements } from './index.ts';

const root = new URL('../../', import.meta.url);
const docs = new URL('../../docs/elements/', root);

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly { readonly tagName: string }[] }[];
}

it('lists every element where editors look for them', () => {
  const text = readFileSync(new URL('custom-elements.json', root), 'utf8');
  const { modules } = JSON.parse(text) as Manifest;
  const tags = modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
  expect(tags.sort()).toEqual(Object.keys(elements).sort());
});

it.each(Object.keys(elements))('explains <%s> on a page of its own', (tag) => {
  const page = new URL(`${tag.replace('tiendo-', '')}.md`, docs);
  expect(existsSync(page), page.pathname).toBe(true);
  expect(readFileSync(page, 'utf8')).toContain(`# \`<${tag}>\``);
});
