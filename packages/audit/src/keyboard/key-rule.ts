import { cantTell, failed, passed, type Judgement, type Rule } from '@clf/rules'
import type { LanguageTag } from '@clf/text'
import type { Pressed, Said } from './pressed.ts'

/** A rule about what a page does when keys are pressed on it, judged once, in the first state of the screen. */
export type KeyRule<Reason extends string = string> = Rule<Reason, Pressed>

/** Every rule about keys says this of a page on which none could be pressed, or not enough. */
const notTried: Record<LanguageTag, string> = {
  en: 'The keys of this page could not be tried from here, or not all of them. Go through the page by keyboard.',
  'zh-Hant-HK': '在此未能以按鍵試用本頁，或未能全部試完。請以鍵盤逐一試用本頁。',
  'zh-Hans': '在此未能以按键试用本页，或未能全部试完。请以键盘逐一试用本页。',
}

/** Keeps the reason keys of a rule's messages and judgements the same. */
export const defineKeyRule = <Reason extends string>(
  { find, messages, ...rule }: Omit<KeyRule<Reason>, 'evaluate' | 'messages' | 'sameAs' | 'repair'> & {
    messages: Record<Reason, Record<LanguageTag, string>>
    find: (pressed: Pressed) => readonly Said<Reason>[]
  },
): KeyRule<Reason | 'not-tried'> => ({
  ...rule,
  messages: { ...messages, 'not-tried': notTried },
  evaluate: (pressed) => judgePressed(pressed, find(pressed)),
})

const wholePage = { pointer: 'html', snippet: '<html>' }

function judgePressed<Reason extends string>({ isTried, isCutShort }: Pressed, said: readonly Said<Reason>[]): Judgement<Reason | 'not-tried'>[] {
  const judged = said.map((each): Judgement<Reason | 'not-tried'> => {
    if (!each.fault) return passed(each)
    return (each.isDoubt ? cantTell : failed)(each.fault, each, foundOf(each))
  })
  if (!isTried || (isCutShort && judged.every(({ outcome }) => outcome === 'passed'))) return [...judged, cantTell('not-tried', wholePage)]
  return judged.length === 0 ? [{ outcome: 'inapplicable' }] : judged
}

const longestName = 40

/** What it is called, and the keys to press again: `Save [Tab ×3, Enter]`. */
function foundOf({ name, replay }: Said<string>): string {
  const letters = [...name]
  const short = letters.length > longestName ? `${letters.slice(0, longestName - 1).join('')}…` : name
  return replay === '' || replay === name ? short : `${short} [${replay}]`
}
