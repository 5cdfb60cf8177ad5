import { html, type TemplateResult } from 'lit';

/** A heading of a level that the page sets; `kind` is its class. */
export const heading = (level: number, content: unknown, kind = ''): TemplateResult =>
  html`<div role="heading" aria-level=${level} class="h ${kind}">${content}</div>`;

/** The document's or the registry's own title; it stays Vietnamese in every language. */
export const title = (level: number, text: string): TemplateResult =>
  heading(level, html`<span part="title" lang="vi">${text}</span>`, 'title');
