import { createRandom } from '@clf/content/examples'
import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { importPaper } from '../import-paper.ts'
import { Refusal } from '../refusal.ts'
import { allCases } from './all-cases.ts'
import type { CorpusCase } from './corpus-case.ts'
import { wordBytes } from './word-file.ts'

const isFull = process.env['CLF_MATRIX'] === 'full'
const each = isFull ? 40 : 1

/** A part of a file with tags taken out, doubled, renamed or emptied, attributes spoilt, or bytes changed. */
function broken(xml: string, random: ReturnType<typeof createRandom>): string {
  const tags = [...xml.matchAll(/<[^!?][^>]*>/g)]
  const tag = tags[random.below(tags.length)]
  if (tag === undefined) return xml
  const [before, after] = [xml.slice(0, tag.index), xml.slice(tag.index + tag[0].length)]
  const name = /^<(\/?[\w:]+)/.exec(tag[0])?.[1] ?? ''
  switch (random.below(9)) {
    case 0:
      return before + after
    case 1:
      return before + tag[0] + tag[0] + after
    case 2:
      return before + tag[0].replace(name, `${name}x`) + after
    case 3:
      return xml.replaceAll(name.replace('/', ''), 'w:unheardOf')
    case 4:
      return before + tag[0].replace(/"[^"]*"/, '"-99999999999"') + after
    case 5:
      return before + tag[0].replace(/"[^"]*"/, '"\u0000"') + after
    case 6:
      return xml.slice(0, random.below(xml.length))
    case 7:
      return `${before}${tag[0].replace(/\/?>$/, '/>')}${after}`
  }
  return `${before}&#1;\ufffe${tag[0]}${after}`
}

/** The file of a case with one of its parts broken. */
async function brokenFile({ file }: CorpusCase, random: ReturnType<typeof createRandom>): Promise<Buffer> {
  const zip = await JSZip.loadAsync(await wordBytes(file))
  const paths = Object.keys(zip.files).filter((path) => /\.(?:xml|rels)$/.test(path))
  const path = random.chance(0.5) ? 'word/document.xml' : (paths[random.below(paths.length)] ?? '')
  const xml = await zip.file(path)?.async('string')
  if (xml !== undefined) zip.file(path, broken(xml, random))
  return zip.generateAsync({ type: 'nodebuffer' })
}

test(`${allCases.length * each} files with a broken part are read or refused, and never a fault of the importer`, { timeout: 300_000 }, async () => {
  const random = createRandom(8)
  const faults: string[] = []
  let read = 0
  for (const one of allCases) {
    for (let time = 0; time < each; time += 1) {
      const outcome = await importPaper(await brokenFile(one, random), 'a.docx').catch((error: unknown) => error)
      if (outcome instanceof Error && !(outcome instanceof Refusal)) faults.push(`${one.name}: ${outcome.stack ?? ''}`)
      if (!(outcome instanceof Error)) read += 1
    }
  }
  expect(faults).toEqual([])
  expect(read).toBeGreaterThan(allCases.length / 10)
})
