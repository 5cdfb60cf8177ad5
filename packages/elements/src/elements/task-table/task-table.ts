import { TiendoTaskTable } from './task-table-element.ts';

TiendoTaskTable.define('tiendo-task-table');

declare global {
  interface HTMLElementTagNameMap {
    'tiendo-task-table': TiendoTaskTable;
  }
}
