import { allLanguages, matchesOf, textRule } from '../edition/text-rule.ts'

/** Words are not put in their places with spaces, dots or lines. */
export const noAligningSpaces = textRule({
  id: 'no-aligning-spaces',
  impact: 'moderate',
  criteria: ['1.3.1', '1.3.2'],
  source: { title: 'WCAG failure F33, white space to create multiple columns', url: 'https://www.w3.org/WAI/WCAG22/Techniques/failures/F33' },
  why: {
    en: 'Columns of spaces fall apart at another text size, and are read straight across. Lines of dots are read dot by dot.',
    'zh-Hant-HK': '以空格排成的欄位在放大文字後便會錯位，並會橫向連讀。連串的點則會逐點讀出。',
    'zh-Hans': '以空格排成的栏位在放大文字后便会错位，并会横向连读。连串的点则会逐点读出。',
  },
  messages: {
    spaces: {
      en: 'Several spaces align the words “{found}”. Use a table, or remove the spaces.',
      'zh-Hant-HK': '「{found}」以多個空格對齊。請改用表格，或刪除空格。',
      'zh-Hans': '“{found}”以多个空格对齐。请改用表格，或删除空格。',
    },
    leaders: {
      en: 'Dots or lines “{found}” stand for a place to fill in or a gap. Use a table, or a form to fill in.',
      'zh-Hant-HK': '以點或線「{found}」表示空位或間距。請改用表格，或提供可填寫的表格檔案。',
      'zh-Hans': '以点或线“{found}”表示空位或间距。请改用表格，或提供可填写的表格文件。',
    },
  },
  languages: allLanguages,
  find: (text) => [
    ...matchesOf(text, /(?:[\u0020\u00A0\t\u2002\u2003]{3,}|\u3000[\s\u3000]+|^[\u3000\t]+)/gu, 'spaces', ({ index }) => (index === 0 ? '' : ' ')),
    ...matchesOf(text, /_{4,}|(?:\. ?){5,}|(?:-){5,}|(?:…\s?){3,}/gu, 'leaders').filter(({ start, end }) => !isEllipsis(text, start, end)),
  ],
})

/** Six dots after Chinese are its ellipsis as it is typed, and leaders where a number follows. */
const isEllipsis = (text: string, start: number, end: number): boolean => text.slice(start, end) === '......' && /\p{Script=Han}$/u.test(text.slice(0, start)) && !/^\s*(?:\d|$)/.test(text.slice(end))
