/** The list with one of its things moved by a number of places; the same list where it can't move further. */
export function moved<Thing>(list: readonly Thing[], index: number, by: number): readonly Thing[] {
  const target = index + by;
  const thing = list[index];
  if (thing === undefined || target < 0 || target >= list.length) return list;
  const rest = list.toSpliced(index, 1);
  return rest.toSpliced(target, 0, thing);
}
