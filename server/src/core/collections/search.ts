/** How many of the first `length` indices a condition holds for that holds for all up to some index and for none behind. Only a few are looked at. */
export function countBelow(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many elements at the beginning of a list a condition holds for: one such as "starts before here" in a list that is sorted by place. */
export function countWhile<Element>(list: readonly Element[], holds: (element: Element) => boolean): number {
  return countBelow(list.length, (index) => holds(list[index] as Element));
}

/** The last of the elements that a condition holds for, in a list as `countWhile` takes it. */
export function lastWhile<Element>(
  list: readonly Element[],
  holds: (element: Element) => boolean,
): Element | undefined {
  return list[countWhile(list, holds) - 1];
}
