import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse, YAMLParseError } from 'yaml'
import type * as z from 'zod'
import type { Problem } from './problems.ts'

/** An item with the place it came from, for messages about it. */
export interface Placed<T> {
  file: string
  item: string
  value: T
}

export interface Source<T> {
  folder: string
  /** Name of the kind: `circulars` reads `circulars.yaml` and every YAML file under `circulars/`. */
  kind: string
  schema: z.ZodType<T>
  keyOf: (value: T) => string
}

/** Reads and checks every item of a kind, in the order of file names. Problems are added to `problems`; bad items are left out. */
export function readItems<T>(source: Source<T>, problems: Problem[]): Placed<T>[] {
  const items = filesOf(source).flatMap((file) => readFile(source, file, problems))
  refuseDoubles(source, items, problems)
  return items
}

function filesOf({ folder, kind }: { folder: string; kind: string }): string[] {
  const single = `${kind}.yaml`
  const many = globSync(`${kind}/**/*.yaml`, { cwd: folder }).sort()
  return existsSync(path.join(folder, single)) ? [single, ...many] : many
}

function readFile<T>({ folder, schema, keyOf }: Source<T>, file: string, problems: Problem[]): Placed<T>[] {
  const list = parseList(folder, file, problems)
  return list.flatMap((raw, index) => {
    const checked = schema.safeParse(raw)
    if (checked.success) return [{ file, item: `item ${index + 1} (${keyOf(checked.data)})`, value: checked.data }]
    for (const issue of checked.error.issues) {
      problems.push({ file, item: `item ${index + 1}${hint(raw)}`, field: issue.path.map(String).join('.') || 'item', message: issue.message })
    }
    return []
  })
}

function parseList(folder: string, file: string, problems: Problem[]): unknown[] {
  try {
    const list: unknown = parse(readFileSync(path.join(folder, file), 'utf8'), { schema: 'core' })
    if (Array.isArray(list)) return list
    if (list !== null) problems.push({ file, item: 'file', field: 'content', message: 'Give a list of items, each starting with a hyphen.' })
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error
    problems.push({ file, item: `line ${error.linePos?.[0].line ?? 1}`, field: 'YAML', message: error.message.split('\n')[0] ?? error.message })
  }
  return []
}

function hint(raw: unknown): string {
  const item = raw as { series?: string; number?: number; year?: number; slug?: string; serviceCode?: string; code?: string } | null
  if (item?.series) return ` (${item.series}/${item.number}-${item.year})`
  const key = item?.slug ?? item?.serviceCode ?? item?.code
  return key ? ` (${key})` : ''
}

function refuseDoubles<T>({ keyOf }: Source<T>, items: Placed<T>[], problems: Problem[]): void {
  const first = new Map<string, Placed<T>>()
  for (const placed of items) {
    const key = keyOf(placed.value)
    const earlier = first.get(key)
    if (earlier) problems.push({ file: placed.file, item: placed.item, field: 'key', message: `${key} is in ${earlier.file} already.` })
    else first.set(key, placed)
  }
}
