import { TiendoSource } from './source-element.ts';

if (!customElements.get('tiendo-source')) customElements.define('tiendo-source', TiendoSource);

declare global {
  interface HTMLElementTagNameMap {
    'tiendo-source': TiendoSource;
  }
}
