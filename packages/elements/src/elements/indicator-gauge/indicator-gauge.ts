import { TiendoIndicatorGauge } from './indicator-gauge-element.ts';

TiendoIndicatorGauge.define('tiendo-indicator-gauge');

declare global {
  interface HTMLElementTagNameMap {
    'tiendo-indicator-gauge': TiendoIndicatorGauge;
  }
}
