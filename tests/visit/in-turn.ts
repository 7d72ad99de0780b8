/** The item of `list` whose turn it is at `index`, counted round and round. Throws on an empty list. */
export function inTurn<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length]
  if (item === undefined) throw new Error('Choosing from an empty list.')
  return item
}
