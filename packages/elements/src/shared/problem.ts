/** What is wrong with an element's attributes, so that asking again does not help. */
export class WrongAttribute extends Error {
  readonly code: 'missing' | 'wrongDay' | 'wrongForm' | 'unknown' | 'notOneOf';
  /** Names of attributes, or of one and its value. */
  readonly attribute: string;
  readonly value: string;
  /**
   * The id most like an unknown one, where there is one; an example of the form of a wrong one; the
   * values that would do.
   */
  readonly nearest: string | null;

  constructor(
    code: WrongAttribute['code'],
    attribute: string,
    value = '',
    nearest: string | null = null,
  ) {
    super(code);
    this.code = code;
    this.attribute = attribute;
    this.value = value;
    this.nearest = nearest;
  }
}

/** Why an element cannot show what it should. */
export interface Problem {
  /** In one sentence of a language; null where there is no network, or the words did not come. */
  readonly tell: ((lang: string) => string) | null;
  readonly isOffline: boolean;
  /** Whether asking again may help. */
  readonly canRetry: boolean;
}
