import { fold } from '@tiendo/model';
import type { Chunk } from './chunk.ts';
import type { Choice } from './column-choices.ts';
import { costs } from './costs.ts';

const pointing =
  /^(?:(?:trien khai )?thuc hien |trien khai )?theo (?:cac |noi dung )?(?:quyet dinh|ke hoach|nghi quyet|chuong trinh|de an|van ban|chi thi|thong bao|cong van)\b/;

const opening = /^(?:thuc|trien|theo)$/;

/** Whether a cell points to other decisions: *Thực hiện theo Quyết định số …*. */
export const isPointing = (text: string): boolean => pointing.test(fold(text.slice(0, 80)));

function firstStarts({ text, words }: Chunk): number[] {
  return words.flatMap(({ key, cut, isLineStart, isLow }, at) => {
    const mayBegin = at > 0 && cut !== null && (isLineStart || !isLow) && opening.test(key);
    return mayBegin && isPointing(text.slice(cut, cut + 120)) ? [at] : [];
  });
}

/**
 * Ways in which one merged cell follows the title and points to other decisions. Below a page
 * break the title may go on before it: as few lines as possible, since both are free text.
 */
export function pointingWays(chunks: readonly Chunk[]): Choice[] {
  const [first, ...rest] = chunks;
  const above = firstStarts(first!).map((start) => ({
    starts: [start],
    cost: costs.pointing as number,
  }));
  return rest.reduce<Choice[]>((ways, { words }) => {
    const starts = words.flatMap(({ isLineStart }, at) => (isLineStart ? [at] : []));
    return ways
      .flatMap((way) =>
        starts.map((start, lines) => ({
          starts: [...way.starts, start],
          cost: way.cost + lines * costs.pointingLine,
        })),
      )
      .slice(0, 400);
  }, above);
}
