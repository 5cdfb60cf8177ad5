/** The version of the script; pages of one major version share its first copy. */
export const version = '0.1.0';

/** The first copy of the script on the page, and whether it was said that another is of a major version of its own. */
interface FirstCopy {
  readonly version: string;
  isTold?: boolean;
}

/** A key that no id or name of an element on the page can take. */
const key = Symbol.for('tiendo');

const majorOf = (text: string): string => text.split('.')[0]!;

/**
 * Whether this copy of the script is the first on the page, which then serves all elements: a tag can
 * be registered once. A later copy of another major version says so once, and leaves the page alone.
 */
export function isFirstCopy(): boolean {
  const page = window as { [key]?: FirstCopy };
  const { [key]: first } = page;
  page[key] ??= { version };
  if (first && !first.isTold && majorOf(first.version) !== majorOf(version)) {
    first.isTold = true;
    // Where its code cannot be had, the page goes without being told.
    import('./tell-version.ts')
      .then(({ tellVersion }) => tellVersion(first.version, version))
      .catch(() => {});
  }
  return !first;
}
