/** Entries of an opencc-js dictionary, with the first (preferred) result of each. */
export function readDictionary(dictionary: string): Map<string, string> {
  return new Map(dictionary.split('|').map(readEntry))
}

function readEntry(entry: string): [string, string] {
  const [source = '', result = ''] = entry.split(' ')
  return [source, result]
}
