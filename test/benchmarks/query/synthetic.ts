import type { Dataset, Plan, Section, Task } from '@tiendo/model';
import { deadlineMaker } from './deadlines.ts';
import { Random } from './random.ts';
import { titleMaker } from './titles.ts';
import type { AgencyCells, Vocabulary } from './vocabulary.ts';

const tasksAPlan = 1000;
const leastPlans = 4;
const tasksASection = 25;
const cities = ['hcm', 'hanoi'] as const;
const noAgencies: Omit<AgencyCells, 'director'> = {
  lead: [],
  leadText: null,
  coordinating: [],
  coordinatingText: null,
};

const sourceOf = (plan: string, line: number) => ({
  document: plan,
  lines: [line, line] as [number, number],
  ranges: [],
});

function makePlan(number: number): Plan {
  const first = 2022 + (number % 5);
  const id = `synthetic-${String(number + 1).padStart(4, '0')}`;
  return {
    id,
    title: `Kế hoạch chuyển đổi số giai đoạn ${first} - ${first + 4} (dữ liệu thử số ${number + 1})`,
    titleEn: `Synthetic plan ${number + 1}, ${first} to ${first + 4}`,
    number: null,
    issuedOn: null,
    copy: 'unnumbered',
    issuer: 'Ủy ban nhân dân Thành phố',
    jurisdiction: cities[number % cities.length]!,
    period: { start: `${first}-01-01`, end: `${first + 4}-12-31` },
    collectivesOn: `${first}-01-01`,
    documents: [{ id, file: `${id}.txt` }],
  };
}

/** Makes what stands in a plan, from one row of random numbers for all plans. */
class PlanMaker {
  readonly #words: Vocabulary;
  readonly #random: Random;
  readonly #title: ReturnType<typeof titleMaker>;
  readonly #deadline: ReturnType<typeof deadlineMaker>;
  readonly #topicLists: readonly string[][];

  constructor(vocabulary: Vocabulary, random: Random) {
    this.#words = vocabulary;
    this.#random = random;
    this.#title = titleMaker(vocabulary, random);
    this.#deadline = deadlineMaker(random);
    this.#topicLists = vocabulary.topicLists.map((list) => [...list]);
  }

  section(plan: string, number: number): Section {
    return {
      id: `${plan}/${number}`,
      plan,
      path: String(number),
      marker: String(number),
      title: this.#random.pick(this.#words.sectionTitles),
      parent: null,
      declaredCount: null,
      topic: this.#random.pick(this.#words.topics).id,
      source: sourceOf(plan, number * (tasksASection + 1)),
      verbatim: {},
      flags: [],
    };
  }

  task({ id: plan, jurisdiction }: Plan, section: Section, number: number): Task {
    const [random, words] = [this.#random, this.#words];
    const deadline = this.#deadline();
    const isReference = deadline.kind === 'reference';
    const { director, ...agencies } = random.pick(words.cells[jurisdiction]!);
    const title = this.#title();
    return {
      id: `${section.id}.${number}`,
      plan,
      section: section.id,
      parent: null,
      marker: `${section.path}.${number}`,
      ordinal: number,
      title: title.text,
      ...(isReference ? noAgencies : agencies),
      director,
      product: random.happens(0.25) ? random.pick(words.products) : null,
      deadline,
      reference: isReference ? this.#reference() : null,
      note: words.notes.length > 0 && random.happens(0.02) ? random.pick(words.notes) : null,
      topics: random.pick(this.#topicLists),
      systems: title.systems,
      source: sourceOf(plan, Number(section.path) * (tasksASection + 1) + number),
      ...this.#mends(title.text, director),
    };
  }

  #reference(): NonNullable<Task['reference']> {
    const number = `${1 + this.#random.below(6000)}/QĐ-UBND`;
    return { text: `Theo Quyết định số ${number}`, numbers: [number] };
  }

  #mends(title: string, director: string | null): Pick<Task, 'flags' | 'verbatim'> {
    const flags = this.#random.happens(0.25) ? ['workedOut:ordinal'] : [];
    if (director !== null && this.#random.happens(0.4)) flags.push('inherited:director');
    if (!this.#random.happens(0.06)) return { flags, verbatim: {} };
    return { flags: [...flags, 'mended:title'], verbatim: { title: title.replace('ổ', 'ô') } };
  }
}

/**
 * `count` tasks that nobody has planned, in plans of a thousand (four at least), as a dataset that
 * the model accepts. Words, agencies and how often each leads are those of the real plans; titles
 * are all different. The same `seed` makes the same data.
 */
export function makeDataset(vocabulary: Vocabulary, count: number, seed: number): Dataset {
  const maker = new PlanMaker(vocabulary, new Random(seed));
  const planCount = Math.max(leastPlans, Math.ceil(count / tasksAPlan));
  const plans = Array.from({ length: planCount }, (_, number) => makePlan(number));
  const [sections, tasks]: [Section[], Task[]] = [[], []];
  plans.forEach((plan, at) => {
    const end = Math.round(((at + 1) * count) / planCount);
    for (let number = 1; tasks.length < end; number++) {
      const section = maker.section(plan.id, number);
      sections.push(section);
      for (let row = 1; row <= tasksASection && tasks.length < end; row++)
        tasks.push(maker.task(plan, section, row));
    }
  });
  const { agencies, systems, topics, head } = vocabulary;
  return {
    ...head,
    plans,
    sections,
    tasks,
    indicators: [],
    assignments: [],
    agencies: [...agencies],
    systems: [...systems],
    topics: [...topics],
    findings: [],
    redirects: {},
  };
}
