import type { Kind } from '@clf/content'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const seed = join(import.meta.dirname, '../../cms/seed')

/**
 * Address below the language of the first document of a kind that the demonstration holds.
 * @throws {Error} when the seed has none, or none whose item bears the key of its kind
 */
export function firstSeededPath({ name, path, key }: Kind): string {
  const [file] = globSync([`${path}.yaml`, `${path}/**/*.yaml`], { cwd: seed }).sort()
  const [item] = file ? (parse(readFileSync(join(seed, file), 'utf8')) as Record<string, unknown>[]) : []
  if (typeof item?.[key] === 'string') return `/${path}/${item[key]}`
  throw new Error(`cms/seed/${path} has no item with a ${key}. Add one, or name a telling ${name} in tests/support/page-kinds.ts.`)
}
