import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prototypeJs } from '../../tools/browser-programs.mjs';
import type { HostilePage } from './hostile-page.ts';

const require = createRequire(import.meta.url);
const library = (name: string): string => readFileSync(require.resolve(name), 'utf8');

const strict = (host: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${host}`,
    `connect-src ${host}`,
    "style-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');

const style = (css: string): string => `<style>${css}</style>`;

/** Pages that do what pages do, and worse. */
export const hostilePages: readonly HostilePage[] = [
  { name: 'on a plain page' },
  { name: 'under a strict policy with trusted types', policy: strict },
  {
    name: 'under a policy of nonces and strict-dynamic',
    policy: (host) =>
      `default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; connect-src ${host}; style-src 'self'`,
    script: (src) =>
      `<script type="module" nonce="abc" src="${src}" data-day="2026-11-27"></script>`,
  },
  {
    name: 'where a default policy of trusted types refuses everything',
    policy: (host) =>
      `require-trusted-types-for 'script'; trusted-types lit-html default 'allow-duplicates'; connect-src ${host}`,
    code: `trustedTypes.createPolicy('default', { createHTML: () => null, createScript: () => null, createScriptURL: () => null });`,
  },
  {
    name: 'among rules for everything, all of them important',
    head: style(
      'body, body * { all: unset !important; display: block !important; font: 700 40px/1 fantasy !important; color: red !important; position: static !important; letter-spacing: 1em !important; }',
    ),
  },
  {
    name: 'where all text is set in capitals, spaced, on one line and to the right',
    head: style(
      'body { text-transform: uppercase; letter-spacing: .5em; word-spacing: 2em; white-space: nowrap; text-align: right; text-indent: 4em; font-style: italic; hyphens: auto; word-break: break-all; cursor: none; user-select: none; visibility: visible; }',
    ),
  },
  {
    name: 'where every table, button, input and list has rules of its own',
    head: style(
      'table { display: grid !important; width: 9px !important } td, th { float: left !important } button, input, select { appearance: none; width: 1px !important; height: 1px !important; opacity: 0 !important } ul, li, dl { display: none !important } svg { display: none !important } [role] { outline: 9px solid lime !important } .row, .root, .small, .muted, section { display: none !important }',
    ),
  },
  { name: 'in quirks mode', doctype: '' },
  { name: 'on a page of 1998', doctype: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">' },
  {
    name: 'where <base> leads elsewhere',
    head: '<base href="https://elsewhere.example/a/b/" />',
    code: '',
  },
  {
    name: 'in a frame without rights but scripts',
    isFramed: true,
    wrap: (inner) => inner,
  },
  { name: 'on a page that is read from right to left', htmlAttributes: 'lang="vi" dir="rtl"' },
  {
    name: 'beside jQuery 1.12, which animates and replaces everything',
    code: `${library('jquery')}; jQuery(function ($) { $('#place').hide().fadeIn(50); $('*').on('click keydown', function () {}); $.ajaxSetup({ cache: false }); });`,
  },
  { name: 'beside Prototype 1.7', code: readFileSync(prototypeJs, 'utf8') },
  {
    name: 'where Array.prototype has toJSON and enumerable methods, as of Prototype 1.5',
    code: `Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']'; }; Array.prototype.each = function (f) { for (var i = 0; i < this.length; i++) f(this[i]); }; String.prototype.toJSON = function () { return '"' + this + '"'; }; Object.prototype.extend = function () { return this; };`,
  },
  {
    name: 'beside an AMD loader',
    code: `${library('requirejs/require.js')}; define('a', [], function () { return {}; }); require(['a'], function () {});`,
  },
  {
    name: 'where promises and timers are patched (zone.js)',
    code: library('zone.js'),
  },
  {
    name: 'where fetch is patched and counts',
    code: `(() => { const before = window.fetch; window.fetched = 0; window.fetch = function (...given) { window.fetched += 1; return before.apply(this, given); }; })();`,
  },
  {
    name: 'where fetch takes nothing but a text and options',
    code: `(() => { const before = window.fetch; window.fetch = (address, options) => { if (typeof address !== 'string') throw new Error('fetch takes a text'); return before(address, options); }; })();`,
  },
  {
    name: 'where XMLHttpRequest, setTimeout and addEventListener are patched',
    code: `(() => { const wait = window.setTimeout; window.setTimeout = function (run, ms, ...rest) { return wait.call(window, run, ms, ...rest); }; const add = EventTarget.prototype.addEventListener; EventTarget.prototype.addEventListener = function (...given) { return add.apply(this, given); }; window.XMLHttpRequest = function () { throw new Error('not here'); }; })();`,
  },
  {
    name: 'where the prototypes of the language are frozen',
    code: `[Object, Array, Function, String, Promise, Map, Set, Error].forEach((one) => { Object.freeze(one); Object.freeze(one.prototype); });`,
  },
  {
    name: 'where names of elements stand in the way',
    wrap: (inner) =>
      `<form id="tiendoSettings" name="fetch"><input name="parentNode" /><input name="getAttribute" /></form><img name="customElements" alt="" /><form id="navigator"></form>${inner}`,
  },
  {
    name: 'with the script twice, from two addresses',
    later: `await import(document.querySelector('script[data-day]').src + '?again');`,
  },
  {
    name: 'beside a copy of another major version, which says so once',
    later: `await import('/nine/tiendo.js'); await import('/nine/tiendo.js?third');`,
    says: /^warn: tiendo: this page has loaded version 0\.1\.0 of the script and then 9\.0\.0/,
  },
  {
    name: 'with everything in one file',
    script: (src) =>
      `<script type="module" src="${src.replace('tiendo.js', 'tiendo-all.js')}" data-day="2026-11-27"></script>`,
  },
  {
    name: 'where a framework moves the elements about',
    later: `for (let at = 0; at < 20; at++) { for (const one of document.querySelectorAll('#place > *')) document.querySelector('#place').append(one); await new Promise((go) => setTimeout(go, 20)); }`,
  },
  {
    name: 'where a framework clones the elements and throws the first away',
    later: `await new Promise((go) => setTimeout(go, 600)); const place = document.querySelector('#place'); const copy = place.cloneNode(true); place.replaceWith(copy);`,
  },
  {
    name: 'where a framework writes the elements as text, again and again',
    later: `const place = document.querySelector('#place'); const text = place.innerHTML; for (let at = 0; at < 10; at++) { place.innerHTML = text; await new Promise((go) => setTimeout(go, 30)); }`,
  },
  {
    name: 'inside of another component’s open shadow root',
    later: `customElements.define('x-host', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).append(...this.childNodes); } });`,
    wrap: (inner) => `<x-host>${inner}</x-host>`,
  },
  {
    name: 'in a dialog that opens later',
    wrap: (inner) => `<dialog>${inner}</dialog>`,
    later: `await new Promise((go) => setTimeout(go, 300)); document.querySelector('dialog').showModal();`,
    isMoving: true,
  },
  {
    name: 'hidden first, then shown',
    wrap: (inner) => `<div hidden="hidden" id="hidden">${inner}</div>`,
    later: `await new Promise((go) => setTimeout(go, 500)); document.querySelector('#hidden').hidden = false;`,
  },
  {
    name: 'in a flex row, a grid and a table cell',
    wrap: (inner) =>
      `<table style="width: 100%"><tr><td><div style="display: flex"><div style="display: grid; flex: 1">${inner}</div></div></td></tr></table>`,
  },
  {
    name: 'where the whole body is swapped, as Turbolinks does',
    later: `await new Promise((go) => setTimeout(go, 400)); const body = document.body.cloneNode(true); document.documentElement.replaceChild(body, document.body);`,
  },
  {
    name: 'where a translator wraps text and changes the language',
    later: `await new Promise((go) => setTimeout(go, 300)); document.documentElement.lang = 'en'; document.documentElement.className = 'translated-ltr'; await new Promise((go) => setTimeout(go, 300)); document.documentElement.lang = 'vi';`,
  },
  {
    name: 'where storage, cookies and history are forbidden',
    code: `for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get() { throw new Error(name + ' is forbidden'); } }); Object.defineProperty(document, 'cookie', { get() { throw new Error('no cookies'); }, set() { throw new Error('no cookies'); } }); history.pushState = history.replaceState = () => { throw new Error('no history'); };`,
  },
];
