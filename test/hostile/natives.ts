/** What old and new code alike expects to find as the browser made it. */
const places = `[window, ...[Object, Array, String, Number, Promise, Map, Set, Function, JSON, Math, Intl, Reflect,
  URL, Event, EventTarget, Node, Element, HTMLElement, Document, ShadowRoot, DocumentFragment, Text, Range,
  MutationObserver, Response, Request, Headers, History, Location, Storage, CustomElementRegistry, CSSStyleSheet,
  HTMLTemplateElement].flatMap((one) => [one, one.prototype])].filter(Boolean)`;

/**
 * Code that keeps what the page's objects are, before our script runs; \`changedNatives()\` then names what
 * is no longer the same. Names that are new on the window are told too, but for those that we document.
 */
export const keepNatives = `(() => {
  const places = ${places};
  const read = () => places.map((place) => {
    const all = new Map();
    for (const key of Reflect.ownKeys(place)) {
      const { value, get, set } = Reflect.getOwnPropertyDescriptor(place, key);
      if (place === window && !['function'].includes(typeof value)) { all.set(key, get ?? 'own'); continue; }
      all.set(key, value ?? get ?? set);
    }
    return all;
  });
  let before;
  const documented = new Set(['tiendoSettings', 'litHtmlVersions', 'litPropertyMetadata', 'litElementVersions', 'reactiveElementVersions', 'changedNatives']);
  Object.defineProperty(window, 'changedNatives', { value: () => {
    const now = read();
    return before.flatMap((all, at) => {
      const name = places[at] === window ? 'window' : places[at].name ?? places[at].constructor?.name;
      const gone = [...all].filter(([key, value]) => !Object.is(now[at].get(key), value) && !/^(\\d+|event)$/.test(String(key)));
      const added = [...now[at].keys()].filter((key) => !all.has(key) && !documented.has(key) && key !== Symbol.for('tiendo') && !String(key).startsWith('__zone_symbol__'));
      return [...gone.map(([key]) => key), ...added].map((key) => name + '.' + String(key));
    });
  } });
  before = read();
})();`;
