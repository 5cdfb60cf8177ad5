import { TiendoActivity } from './activity-element.ts';

TiendoActivity.define('tiendo-activity');

declare global {
  interface HTMLElementTagNameMap {
    'tiendo-activity': TiendoActivity;
  }
}
