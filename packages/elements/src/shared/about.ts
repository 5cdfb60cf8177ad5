import type { Answer, Plan } from '@tiendo/sdk';

/** What a reader has to be told of the data that an element shows: what every answer says of itself. */
export interface About extends Omit<
  Answer<unknown>,
  'rows' | 'total' | 'next' | 'facets' | 'groups' | 'pivot'
> {
  /** The plans that the data are from. */
  readonly plans: readonly Plan[];
}
