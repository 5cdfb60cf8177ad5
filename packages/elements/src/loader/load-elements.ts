import { tellFailure } from './tell-failure.ts';

type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

/**
 * Loads the code of each tag when the page first holds one: now, when one is added later, and in
 * open shadow roots. A tag that is registered already, by whichever copy of the script, is left
 * alone. Where the code cannot be had, it is said on the console and in each element of the tag.
 */
export function loadElements(root: Document | ShadowRoot, loaders: Loaders): void {
  const loading = new Map<string, Promise<unknown>>();

  const load = (tag: string): Promise<unknown> =>
    loaders[tag]!().catch((error: unknown) => {
      console.error(`tiendo: the code of <${tag}> could not be loaded`, error);
      // Another element of this tag, added later, may try again.
      loading.delete(tag);
      throw error;
    });

  const discover = (part: ParentNode & Node): void => {
    for (const element of [part, ...part.querySelectorAll('*')]) {
      if (element instanceof Element) enter(element);
    }
  };

  const enter = (element: Element): void => {
    const { localName, shadowRoot } = element;
    // One of ours may have a shadow root before its code: a server has drawn it.
    if (localName in loaders && !customElements.get(localName)) {
      if (!loading.has(localName)) loading.set(localName, load(localName));
      loading.get(localName)!.catch(() => tellFailure(element));
    } else if (shadowRoot) watch(shadowRoot);
    else if (element.matches(':not(:defined)')) {
      void customElements.whenDefined(localName).then(() => enter(element));
    }
  };

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) discover(node);
    }
  });

  const watch = (part: Document | ShadowRoot): void => {
    observer.observe(part, { childList: true, subtree: true });
    discover(part);
  };

  watch(root);
}
