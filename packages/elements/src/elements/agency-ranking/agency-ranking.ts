import { TiendoAgencyRanking } from './agency-ranking-element.ts';

TiendoAgencyRanking.define('tiendo-agency-ranking');

declare global {
  interface HTMLElementTagNameMap {
    'tiendo-agency-ranking': TiendoAgencyRanking;
  }
}
