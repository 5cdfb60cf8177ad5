const inBrackets = /\(\s*(\d+)\s+(?:nhiệm vụ|chỉ tiêu)\s*\)/iu;
const total = /tổng số\s*:?\s*(\d+)\s+(?:nhiệm vụ|chỉ tiêu)/iu;

/** The count of tasks or indicators that a heading says it has: 25 of *Chính quyền số (25 chỉ tiêu)*. */
export function declaredCount(title: string): number | null {
  const match = inBrackets.exec(title) ?? total.exec(title);
  return match ? Number(match[1]) : null;
}
