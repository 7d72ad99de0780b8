import { useForm } from '@strapi/strapi/admin'
import type { DocumentTree } from '@clf/content/tree'
import { useState } from 'react'
import { askToWrite, openEditors } from '../body/open-editors.ts'
import type { OpenEditor } from '../body/open-editors.ts'
import { at } from '../form/controls/control.ts'
import { useConversion } from '../form/use-conversion.ts'
import { isLanguage } from '../language/said.ts'
import type { Said } from '../language/said.ts'
import type { Change } from './changes-between.ts'
import * as words from './check-words.ts'
import type { Checker } from './checker.ts'
import { isTree } from './edition-changes.ts'
import type { Known } from './messages.ts'

/** So long a body that was only shown is waited for until it can be written, in milliseconds. */
const opensIn = 2000
const looksEveryMs = 20

/** Takes something back. False when it cannot be any more, because what was mended has been changed since. */
type TakeBack = () => boolean

interface Told {
  words: Said
  times: number
}

export interface Mending {
  /** Mends one finding, where it stands or in its field, as one step. */
  mend: (finding: Known) => Promise<void>
  /** Takes the last mending back, to the byte. */
  takeBack: () => void
  /** Whether there is one to take back. */
  canTakeBack: boolean
  /** What happened last, and how often something did; null when nothing has. */
  told: Told | null
  /** Says that something else happened. */
  tell: (words: Said) => void
}

/** Mends what rules found, in the form as it stands. */
export function useMending(ask: Checker['mend']): Mending {
  const onChange = useForm('useMending', (state) => state.onChange)
  const getValues = useForm('useMending', (state) => state.getValues)
  const convert = useConversion()
  const [last, setLast] = useState<readonly TakeBack[]>([])
  const [told, setTold] = useState<Told | null>(null)
  const tell = (words: Said) => setTold((known) => ({ words, times: (known?.times ?? 0) + 1 }))

  const backTo = (path: string, before: unknown, after: unknown): TakeBack => () => {
    if (!isSame(at(getValues(), path), after)) return false
    onChange(path, before as never)
    return true
  }

  function setField(path: string, value: unknown): TakeBack {
    const before = at(getValues(), path)
    onChange(path, value as never)
    return backTo(path, before, value)
  }

  async function apply({ path, value }: Change): Promise<TakeBack> {
    if (!isTree(value)) return setField(path, value)
    const open = await editorOf(path)
    return open ? changeIn(open.editor, value) : setField(path, value)
  }

  async function mend(finding: Known) {
    const changes = await ask(finding)
    if (!changes || changes.length === 0) return tell(words.notMended)
    try {
      const done: TakeBack[] = []
      if (isConversion(changes)) {
        const before = at(getValues(), 'sc')
        done.push(backTo('sc', before, await convert()))
      } else { for (const change of changes) done.push(await apply(change)) }
      setLast(done)
      tell(words.mended)
    } catch {
      tell(words.notConverted)
    }
  }

  function takeBack() {
    const isDone = last.toReversed().map((one) => one()).every(Boolean)
    setLast([])
    tell(isDone ? words.takenBack : words.notTakenBack)
  }

  return { mend, takeBack, canTakeBack: last.length > 0, told, tell }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Simplified words are made by the server, which knows what they were made of. */
const isConversion = (changes: readonly Change[]): boolean => changes.some(({ path }) => path === 'sc' || path === 'sc.translation')

function changeIn(editor: OpenEditor['editor'], tree: DocumentTree): TakeBack {
  editor.change(tree)
  const after = JSON.stringify(editor.read())
  return () => JSON.stringify(editor.read()) === after && editor.undo()
}

/** The editor of a body. One that is only shown, or hidden, is opened for writing first; null when it does not open. */
async function editorOf(path: string): Promise<OpenEditor | null> {
  const present = () => [...openEditors].find((one) => one.path === path) ?? null
  const language = path.split('.').find(isLanguage)
  if (present() || !language) return present()
  askToWrite(language)
  for (let waited = 0; waited < opensIn && !present(); waited += looksEveryMs) await new Promise((resolve) => window.setTimeout(resolve, looksEveryMs))
  return present()
}
