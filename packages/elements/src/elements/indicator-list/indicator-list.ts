import { TiendoIndicatorList } from './indicator-list-element.ts';

TiendoIndicatorList.define('tiendo-indicator-list');

declare global {
  interface HTMLElementTagNameMap {
    'tiendo-indicator-list': TiendoIndicatorList;
  }
}
