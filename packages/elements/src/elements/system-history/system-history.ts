import { TiendoSystemHistory } from './system-history-element.ts';

TiendoSystemHistory.define('tiendo-system-history');

declare global {
  interface HTMLElementTagNameMap {
    'tiendo-system-history': TiendoSystemHistory;
  }
}
