// Two texts laid beside each other block by block: what stayed, what went, what came.
import type { TextBlock } from "./bodyDocument";

export interface ComparedBlock extends TextBlock {
  readonly change: "same" | "removed" | "added";
}

/** The longest common run of blocks stays; the rest was removed from `before` or added in `after`. */
export function compareBlocks(before: readonly TextBlock[], after: readonly TextBlock[]): readonly ComparedBlock[] {
  const common = commonLengths(before, after);
  const compared: ComparedBlock[] = [];
  let left = 0;
  let right = 0;
  while (left < before.length || right < after.length) {
    const old = before[left];
    const fresh = after[right];
    if (old !== undefined && fresh !== undefined && isSame(old, fresh)) {
      compared.push({ ...old, change: "same" });
      left += 1;
      right += 1;
    } else if (fresh === undefined || (old !== undefined && common[left + 1]![right]! >= common[left]![right + 1]!)) {
      compared.push({ ...old!, change: "removed" });
      left += 1;
    } else {
      compared.push({ ...fresh, change: "added" });
      right += 1;
    }
  }
  return compared;
}

function isSame(one: TextBlock, other: TextBlock): boolean {
  return one.kind === other.kind && one.text === other.text;
}

/** common[i][j]: how many blocks before[i..] and after[j..] share in order. */
function commonLengths(before: readonly TextBlock[], after: readonly TextBlock[]): readonly number[][] {
  const common = Array.from({ length: before.length + 1 }, () => Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      common[i]![j] = isSame(before[i]!, after[j]!) ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
  return common;
}
