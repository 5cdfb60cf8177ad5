import { TiendoDeadlineTimeline } from './deadline-timeline-element.ts';

TiendoDeadlineTimeline.define('tiendo-deadline-timeline');

declare global {
  interface HTMLElementTagNameMap {
    'tiendo-deadline-timeline': TiendoDeadlineTimeline;
  }
}
