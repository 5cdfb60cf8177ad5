import { TiendoPlanCompare } from './plan-compare-element.ts';

TiendoPlanCompare.define('tiendo-plan-compare');

declare global {
  interface HTMLElementTagNameMap {
    'tiendo-plan-compare': TiendoPlanCompare;
  }
}
