/** An element as a page of real data holds it; `wrong` names something that there is not. */
export interface Shown {
  readonly tag: string;
  readonly attributes: string;
  readonly wrong: string;
  /** Whether it has a box to search in. */
  readonly searches?: boolean;
}

export const shownElements: readonly Shown[] = [
  {
    tag: 'tiendo-task-table',
    attributes: 'plan="hcm-2030"',
    wrong: 'plan="hcm-2031"',
    searches: true,
  },
  {
    tag: 'tiendo-agency-card',
    attributes: 'agency="hcm/so-khoa-hoc-va-cong-nghe"',
    wrong: 'agency="hcm/so-khoa-hoc"',
  },
  {
    tag: 'tiendo-indicator-gauge',
    attributes: 'indicator="hcm-2030/chi-tieu/a.1"',
    wrong: 'indicator="hcm-2030/chi-tieu/x"',
  },
  { tag: 'tiendo-plan-summary', attributes: 'plan="hcm-2030"', wrong: 'plan="hcm-2031"' },
  { tag: 'tiendo-deadline-timeline', attributes: 'plan="hcm-2030"', wrong: 'plan="hcm-2031"' },
  { tag: 'tiendo-agency-ranking', attributes: '', wrong: 'plan="hcm-2031"' },
  { tag: 'tiendo-indicator-list', attributes: 'plan="hanoi-2025"', wrong: 'plan="hanoi-2026"' },
  {
    tag: 'tiendo-plan-compare',
    attributes: 'plans="hcm-2030 hanoi-2025"',
    wrong: 'plans="hcm-2030 hanoi-2026"',
  },
  { tag: 'tiendo-system-history', attributes: 'system="lgsp"', wrong: 'system="lgps"' },
  { tag: 'tiendo-activity', attributes: '', wrong: 'plan="hcm-2031"' },
  { tag: 'tiendo-search', attributes: '', wrong: 'plan="hcm-2031"', searches: true },
];
