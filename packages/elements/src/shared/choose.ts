/** What a reader chose in an element: a record by its kind and id. */
export interface Choice {
  /** Also the attribute of an element that shows one of the kind. */
  readonly kind: 'agency' | 'plan' | 'indicator' | 'system' | 'task';
  readonly id: string;
}

declare global {
  interface HTMLElementEventMap {
    /** A reader chose a record. A page that prevents it does itself what follows from it. */
    'tiendo-choose': CustomEvent<Choice>;
  }
}

/**
 * Tells the page what was chosen, and shows it in the element that `for` names by its id, in the same
 * document or shadow root, unless the page prevents it. True where something came of it: then a link
 * that was clicked need not be followed.
 */
export function choose(element: HTMLElement, choice: Choice): boolean {
  const options = { detail: choice, bubbles: true, composed: true, cancelable: true };
  const isWanted = element.dispatchEvent(new CustomEvent('tiendo-choose', options));
  const name = element.getAttribute('for');
  const root = element.getRootNode() as Document | ShadowRoot;
  const other = isWanted && name ? root.getElementById(name) : null;
  if (!other) return !isWanted;
  other.setAttribute(choice.kind, choice.id);
  other.scrollIntoView({ block: 'nearest' });
  return true;
}
