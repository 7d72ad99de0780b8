import { readFileSync } from 'node:fs'
import type { TokenSources } from './compile-tokens.ts'

/** Reads the token files of this package. */
export function readSources(): TokenSources {
  return {
    palette: readJson('palette'),
    base: ['space', 'size', 'font', 'motion'].map(readJson),
    themes: readNamed('theme', ['light', 'dark', 'high-contrast', 'heritage']),
    languages: readNamed('language', ['zh-hant-hk', 'zh-hans']),
    textSize: readJson('text-size'),
    pairs: readJson('pairs'),
  }
}

function readNamed(kind: string, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, readJson(`${kind}.${name}`)]))
}

function readJson(name: string): unknown {
  const file = new URL(`../tokens/${name}.json`, import.meta.url)
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new Error(`Cannot read tokens/${name}.json as JSON.`, { cause })
  }
}
