/**
 * How many elements at the beginning of a list the condition holds for. It must hold for all of them and for none behind, as "starts before
 * here" does in a list that is sorted by place: then only a few elements are looked at.
 */
export function countWhile<Element>(list: readonly Element[], holds: (element: Element) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as Element)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of the elements that a condition holds for, in a list as `countWhile` takes it. */
export function lastWhile<Element>(
  list: readonly Element[],
  holds: (element: Element) => boolean,
): Element | undefined {
  return list[countWhile(list, holds) - 1];
}
