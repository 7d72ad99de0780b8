import { isLanguage, said } from '../language/said.ts'
import type { Said } from '../language/said.ts'
import { fieldWords } from './field-words.ts'

const bodies = new Set(['body', 'problem', 'solution', 'outcome'])

/** What a place in a document is called: “Title, English”, 正文（繁體中文）. What lies inside a body is named by its own message. */
export function placeName(uid: string, path: string): Said {
  const names = path.split('.').filter((name) => !/^\d+$/.test(name))
  const language = names.find(isLanguage)
  const fields = names.filter((name) => !isLanguage(name))
  const end = fields.findIndex((name) => bodies.has(name))
  const shown = (end < 0 ? fields : fields.slice(0, end + 1)).map((name) => fieldWords(uid, name).label)
  if (language === undefined) return joined(shown)
  const of = fieldWords('', language).label
  if (shown.length === 0) return of
  const { en, tc, sc } = joined(shown)
  return said(`${en}, ${of.en}`, `${tc}（${of.tc}）`, `${sc}（${of.sc}）`)
}

function joined(words: readonly Said[]): Said {
  return said(words.map(({ en }) => en).join(', '), words.map(({ tc }) => tc).join('：'), words.map(({ sc }) => sc).join('：'))
}
