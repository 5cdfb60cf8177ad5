/** How names of one cell may follow each other with no separator between: what a break costs. */
export interface PhraseStyle {
  readonly afterLine: number;
  readonly withinLine: number;
  /** What it costs that the cell names whoever is concerned. */
  readonly concerned: number;
}

/** The first cell of agencies ends where names are not joined by separators any more. */
export const leadStyle: PhraseStyle = { afterLine: 2, withinLine: 2.5, concerned: 1.3 };
/** The cell of coordinating agencies may list them line by line. */
export const coordinatingStyle: PhraseStyle = { afterLine: 0.4, withinLine: 1.2, concerned: 0 };
/** Names at the end of a title are told by being names, however they follow each other. */
export const anyStyle: PhraseStyle = { afterLine: 0.2, withinLine: 0.2, concerned: 0 };
