export interface SeriesLine {
  /** Words of the series as printed: `Civil Service Bureau Circular`, `總務通告`. */
  series: string
  number: number
  year: number
}

const english =
  /^(.{2,80}?(?:circulars?(?:\s+memorand(?:um|a))?|memorandum|technical\s+circular(?:\s*\([^)]+\))?|instruction|paper|notice|guidelines?))\s*(?:\(([^)]+)\)\s*)?(?:no\.?)?\s*(\d{1,4})\s*\/\s*(\d{4}|\d{2})$/iu
const chinese =
  /^(.{1,40}?(?:通告|通函|通知|公告|指引|文件|備忘錄|备忘录|便箋|便笺|函件|技術通告|技术通告)(?:[（(][^）)]+[）)])?)\s*(?:第\s*([0-9０-９]{1,4})\s*[/／]\s*([0-9０-９]{4}|[0-9０-９]{2})\s*[號号]|[（(]?([0-9０-９]{4})[)）]?年?第([0-9０-９]{1,4})[號号])$/u

/** Series, number and year in a line that says nothing else; years of two digits are of the twentieth century. */
export function readSeriesLine(line: string): SeriesLine | null {
  const words = line.trim().replace(/\s+/g, ' ')
  const [, series, division, number, year] = english.exec(words) ?? []
  if (series !== undefined) return lineOf(division === undefined ? series : `${series} (${division})`, number, year)
  const match = chinese.exec(words)
  if (match === null) return null
  return lineOf(match[1] ?? '', match[2] ?? match[5], match[3] ?? match[4])
}

function lineOf(series: string, number: string | undefined, year: string | undefined): SeriesLine | null {
  const [count, when] = [number, year].map((digits) => Number((digits ?? '').normalize('NFKC'))) as [number, number]
  if (!(count > 0)) return null
  return { series: series.trim(), number: count, year: when < 100 ? 1900 + when : when }
}

/** Circulars that a text says it takes the place of, as printed. */
export function supersededIn(text: string): string[] {
  const words = [
    ...text.matchAll(/(?:supersedes?|replaces?|cancels?)\s+((?:[\p{L}’'&]+\s+){0,8}?(?:Circular(?:\s+Memorandum)?|Memorandum|Instruction)(?:\s+\([^)]+\))?\s+(?:No\.?\s*)?\d{1,4}\/\d{2,4})/giu),
  ].map((match) => match[1] ?? '')
  const traditional = [...text.matchAll(/(?:取代|代替|廢除|取消)[^。；，]{0,12}?([\p{Script=Han}（）()]{1,20}?(?:通告|通函|指引)\s*第\s*[0-9０-９]{1,4}\s*[/／]\s*[0-9０-９]{2,4}\s*號)/gu)].map((
    match,
  ) => match[1] ?? '')
  return [...words, ...traditional].map((one) => one.trim())
}
