import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { StageResult } from './stage.ts'

const fileIn = (root: string): string => join(root, '.clf/passed.json')

type Passed = Record<string, { key: string; result: StageResult }>

/** Stages that passed, with the key of what they judged then. A file that cannot be read counts as none: everything runs. */
export class PassedStages {
  readonly #root: string
  readonly #passed: Passed

  private constructor(root: string, passed: Passed) {
    this.#root = root
    this.#passed = passed
  }

  static async read(root: string): Promise<PassedStages> {
    const text = await readFile(fileIn(root), 'utf8').catch(() => '{}')
    try {
      return new PassedStages(root, JSON.parse(text) as Passed)
    } catch {
      return new PassedStages(root, {})
    }
  }

  /** How the stage of that name ended when it passed with this key; undefined when it never did. */
  resultOf(name: string, key: string): StageResult | undefined {
    const passed = this.#passed[name]
    return passed?.key === key ? { ...passed.result, isReplayed: true } : undefined
  }

  /** Keeps a result that has no failure; one that has is forgotten. Written beside and renamed, so that a kill leaves the whole file. */
  async keep(key: string, result: StageResult): Promise<void> {
    if (result.failed === 0) this.#passed[result.name] = { key, result }
    else delete this.#passed[result.name]
    await mkdir(dirname(fileIn(this.#root)), { recursive: true })
    await writeFile(`${fileIn(this.#root)}.new`, JSON.stringify(this.#passed))
    await rename(`${fileIn(this.#root)}.new`, fileIn(this.#root))
  }
}
