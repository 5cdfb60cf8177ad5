/** What the script tag says for the whole page, as it was written; see `tiendo.ts`. */
export interface Settings {
  readonly source?: string | undefined;
  readonly api?: string | undefined;
  readonly lang?: string | undefined;
  readonly day?: string | undefined;
  readonly reports?: string | undefined;
  readonly timeout?: string | undefined;
  readonly feedback?: string | undefined;
}

declare global {
  interface Window {
    /**
     * The settings of the first copy of the script on the page. A property of the window and no
     * module: a chunk that imported the script would load it again where its address has a query.
     */
    tiendoSettings?: Settings;
  }
}
