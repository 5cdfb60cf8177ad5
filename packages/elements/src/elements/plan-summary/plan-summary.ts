import { TiendoPlanSummary } from './plan-summary-element.ts';

TiendoPlanSummary.define('tiendo-plan-summary');

declare global {
  interface HTMLElementTagNameMap {
    'tiendo-plan-summary': TiendoPlanSummary;
  }
}
