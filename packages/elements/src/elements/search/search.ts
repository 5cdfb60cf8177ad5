import { TiendoSearch } from './search-element.ts';

TiendoSearch.define('tiendo-search');

declare global {
  interface HTMLElementTagNameMap {
    'tiendo-search': TiendoSearch;
  }
}
