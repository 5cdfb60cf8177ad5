import { fold } from '@tiendo/model';

/** A title for comparison: folded, without what stands in brackets and the sign that ends it. */
const bare = (title: string): string =>
  fold(title)
    .replace(/\([^()]*\)/g, '')
    .replace(/[\s.:]+$/, '')
    .trim();

const indicators =
  /^(?:(?:he thong|mot so|cac|nhung|muc tieu,?|va)\s+)*chi tieu(?:\s+(?:cu the|chu yeu|chinh|co ban|thuc hien|(?:den |trong )?nam \d{4}|giai doan [\d\s-]+))*$/;
const assignments = /^to chuc (?:trien khai )?thuc hien(?:\s.{0,40})?$/;

const longest = 120;
const isTitled = (title: string, form: RegExp): boolean =>
  title.length <= longest && form.test(bare(title));

/** *Hệ thống chỉ tiêu*, *Mục tiêu, chỉ tiêu cụ thể*: the title of a part that lists indicators. */
export const isIndicatorsTitle = (title: string): boolean => isTitled(title, indicators);

/** *TỔ CHỨC THỰC HIỆN*: the title of the part that charges agencies. */
export const isAssignmentsTitle = (title: string): boolean => isTitled(title, assignments);
