import { languages } from '../locales/languages.ts';
import type { Settings } from './settings.ts';

/** Where an element's data come from and how it speaks. */
export interface Place {
  /** Address of the folder of data, with its closing slash. */
  readonly source: string;
  /** Address of a server that answers questions about the data, in the place of their files. */
  readonly api: string | null;
  /** Address of a file of reports. */
  readonly reports: string | null;
  /** The day to compute for; null: the present day. */
  readonly day: string | null;
  /** Two letters: one of the languages that there are words in. */
  readonly lang: string;
  /** Milliseconds in which each file has to arrive; 0: as the SDK has it. */
  readonly timeout: number;
  /** Where mistakes are told; `{record}` stands for the record's id. */
  readonly feedback: string | null;
}

/**
 * An attribute of the nearest element that `counts`, from `element` outwards and out of shadow
 * roots; else what the script tag says, which is nothing where other code registered the elements.
 */
function nearest(
  element: Element,
  attribute: string,
  counts: (node: Element) => boolean,
  name = attribute,
): string | null {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host) {
    const value = node instanceof Element && counts(node) && node.getAttribute(attribute);
    if (value) return value;
  }
  return window.tiendoSettings?.[name as keyof Settings] ?? null;
}

/** An address as it counts from the page; one that is none stays, and is told as unreachable. */
function absolute(address: string): string {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
}

/**
 * Where `element` takes its data from: what it says itself, else the nearest `<tiendo-source>`, else
 * the script tag. Its language is that of the nearest `lang`; `<html lang>` comes after the script.
 */
export function placeOf(element: Element): Place {
  const isSource = (node: Element): boolean =>
    node === element || node.localName === 'tiendo-source';
  const root = document.documentElement;
  const tag = nearest(element, 'lang', (node) => node !== root) ?? root.lang;
  const lang = tag.slice(0, 2).toLowerCase();
  const reports = nearest(element, 'reports', isSource);
  const feedback = nearest(element, 'feedback', isSource);
  const api = nearest(element, 'api', isSource);
  return {
    source: absolute(nearest(element, 'src', isSource, 'source') ?? './data/').replace(/\/*$/, '/'),
    api: api && absolute(api),
    reports: reports && absolute(reports),
    day: nearest(element, 'day', isSource),
    lang: lang in languages ? lang : 'vi',
    timeout: Number(nearest(element, 'timeout', isSource)) * 1000,
    // Anything else, such as `javascript:`, is no address of a person.
    feedback: feedback && /^(https|mailto):/.test(feedback) ? feedback : null,
  };
}
