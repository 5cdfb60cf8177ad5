import { answers } from './cases/answers.ts';
import { conditions } from './cases/conditions.ts';
import { mistakes } from './cases/mistakes.ts';
import { realPlans } from './cases/real-plans.ts';
import type { Case } from './case.ts';

/** What every source is asked; beside it, each field and relation of each collection: `everyField`. */
export const cases: readonly Case[] = [...conditions, ...answers, ...mistakes, ...realPlans];
