import { hasSpaceBetweenHan } from '@clf/text'
import { withEdits } from '../edition/change.ts'
import { lineAt } from '../edition/edition-subject.ts'
import { defineRule, failed, judgeEach, passed } from '../rule.ts'

const spacedHan = /\p{Script=Han}(?:[\p{Zs}\t]+\p{Script=Han})+/u

/** Chinese words are not stretched with spaces. */
export const noSpacesBetweenHan = defineRule({
  id: 'no-spaces-between-han',
  impact: 'serious',
  criteria: ['1.3.2', 'clf:chinese-typography'],
  source: { title: 'WCAG failure F32, white space within a word', url: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F32' },
  messages: {
    spaced: {
      en: 'Chinese characters are separated by spaces in “{found}”. Remove the spaces: they break search and screen readers. Wide type is set with letter-spacing.',
      'zh-Hant-HK': '「{found}」的中文字之間有空格。請刪除空格，以免影響搜尋和讀屏軟件；如要疏排，請使用 letter-spacing。',
      'zh-Hans': '“{found}”的中文字之间有空格。请删除空格，以免影响搜索和读屏软件；如要疏排，请使用 letter-spacing。',
    },
  },
  evaluate({ texts }) {
    const chinese = texts.filter(({ text }) => /\p{Script=Han}/u.test(text))
    return judgeEach(chinese, (run) => (hasSpaceBetweenHan(run.text) ? failed('spaced', run, spacedHan.exec(run.text)?.[0] ?? run.text) : passed(run)))
  },
  repair(edition, { pointer }) {
    const spaces = [...(lineAt(edition, pointer)?.text ?? '').matchAll(/(?<=\p{Script=Han})[\p{Zs}\t]+(?=\p{Script=Han})/gu)]
    return spaces.length === 0 ? null : withEdits(edition, pointer, spaces.map(({ 0: space, index }) => ({ start: index, end: index + space.length, to: '' })))
  },
})
