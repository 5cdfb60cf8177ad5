import { TiendoAgencyCard } from './agency-card-element.ts';

TiendoAgencyCard.define('tiendo-agency-card');

declare global {
  interface HTMLElementTagNameMap {
    'tiendo-agency-card': TiendoAgencyCard;
  }
}
