import { judgeEdition } from '@clf/rules'
import type { Edition, EditionWords } from '@clf/rules'
import { p95 } from './p95.ts'
import { document300 } from './pages.ts'

const keystrokes = 60

/** A text of 300 paragraphs with words put at the beginning of its middle paragraph; the others stay the same objects, as in the editor. */
function typed(body: EditionWords['body'], words: string): EditionWords['body'] {
  const middle = body.children.findIndex(({ type }, index) => index >= body.children.length / 2 && type === 'numbered')
  const block = { type: 'numbered' as const, children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: `${words} Staff report to their supervisor.` }] }] }
  return { ...body, children: body.children.with(middle, block) }
}

/**
 * Processor time of the rules for each key in one of three languages of 300 paragraphs, in milliseconds; 95 of 100 are no more. The desk
 * asks them in a worker, 25 ms after the key.
 */
export function findingsP95(): number {
  const body = document300 as unknown as EditionWords['body']
  const words = (locale: EditionWords['locale']): EditionWords => ({ locale, title: 'Duty while a signal is in force', summary: 'When staff report.', body })
  const edition: Edition = {
    kind: 'circular',
    facts: { date: '2026-11-02' },
    words: { en: words('en'), tc: words('zh-Hant-HK'), sc: words('zh-Hans') },
    around: { today: '2026-11-02', others: [], glossary: [] },
  }
  judgeEdition(edition)
  const works = Array.from({ length: keystrokes }, (_, index) => {
    const next = { ...edition, words: { ...edition.words, en: { ...words('en'), body: typed(body, 'e'.repeat(index + 1)) } } }
    const before = process.threadCpuUsage()
    judgeEdition(next)
    const { user, system } = process.threadCpuUsage(before)
    return (user + system) / 1_000
  })
  return p95(works)
}
