import { compareWithSource } from './check/compare.ts'
import type { Check } from './check/compare.ts'
import type { Finding } from './paper/finding.ts'
import type { Paper } from './paper/paper.ts'
import { textOfBlocks } from './paper/text-of.ts'
import { readSource } from './readers/all-readers.ts'
import { detectLanguage } from './recognise/language.ts'
import type { SourceLanguage } from './recognise/language.ts'
import { certainFrom } from './recognise/guess.ts'
import type { Guess } from './recognise/guess.ts'
import { recognisePaper } from './recognise/recognise-paper.ts'
import type { RecognisedPaper } from './recognise/recognise-paper.ts'
import { exitCodes } from './exit-codes.ts'
import { Refusal } from './refusal.ts'
import { findingWords } from './words/findings.ts'
import { wordsOf } from './words/words.ts'

/** One file, read and recognised. Nothing is stored yet: a person confirms the doubtful guesses first. */
export interface ImportedPaper extends RecognisedPaper {
  name: string
  format: Paper['format']
  language: SourceLanguage
  /** What was compared with the source. A comparison that is not named was not made. */
  checks: Check[]
  /** Guesses that a person should confirm, in reading order. */
  doubtful: Guess[]
  /** What the source holds and the tree does not, by place. */
  notPlaced: Finding[]
}

/**
 * Reads a file of any format that has a reader, by its content. `language` is found out when it is null.
 * @throws {Refusal} when the file cannot be read, with the way out in each language
 */
export async function importPaper(bytes: Buffer, name: string, language: SourceLanguage | null = null): Promise<ImportedPaper> {
  if (bytes.length === 0) throw empty(name)
  const { paper, inventory } = await readSource(bytes, name)
  const text = textOfBlocks(paper.blocks)
  if (text.trim() === '') throw wordless(name)
  const lang = language ?? detectLanguage(text)
  const recognised = recognisePaper(paper, lang)
  return {
    ...recognised,
    name,
    format: paper.format,
    language: lang,
    checks: compareWithSource(inventory, recognised, recognised.findings, paper.format === 'text'),
    doubtful: recognised.guesses.filter((guess) => guess.confidence < certainFrom).toSorted((a, b) => a.place.line - b.place.line),
    notPlaced: recognised.findings.filter((finding) => findingWords(finding.kind).outcome === 'lost'),
  }
}

function empty(name: string): Refusal {
  return new Refusal(wordsOf(`${name} is empty; there is nothing to import.`, `${name} 是空檔案，沒有內容可以匯入。`), exitCodes.input)
}

function wordless(name: string): Refusal {
  return new Refusal(
    wordsOf(`${name} has no words; there is nothing to import. A scanned paper must be typed or recognised first.`, `${name} 沒有文字可以匯入。掃描文件須先輸入或辨識文字。`),
    exitCodes.input,
  )
}
