import { allLanguages, matchesOf, textRule } from '../edition/text-rule.ts'

/** Characters are the ones that they look like. */
export const noLookAlikeCharacters = textRule({
  id: 'no-look-alike-characters',
  impact: 'moderate',
  criteria: ['clf:chinese-typography'],
  source: { title: 'Unicode Standard Annex 15, compatibility characters', url: 'https://www.unicode.org/reports/tr15/' },
  why: {
    en: 'What is copied from a PDF often holds radicals and joined letters that look right, and that no search finds.',
    'zh-Hant-HK': '由PDF複製的文字常含部首或連體字，看似無誤，卻無法搜尋。',
    'zh-Hans': '从PDF复制的文字常含部首或连体字，看似无误，却无法搜索。',
  },
  messages: {
    'look-alike': {
      en: '{found} is not the character that it looks like. Type the usual one.',
      'zh-Hant-HK': '{found}並非其外形所示的字元。請改用一般字元。',
      'zh-Hans': '{found}并非其外形所示的字符。请改用一般字符。',
    },
  },
  languages: allLanguages,
  find: (text) => [
    ...matchesOf(text, /[\u2F00-\u2FD5\uF900-\uFAD9\uFB00-\uFB06]/gu, 'look-alike', ([found]) => found.normalize('NFKC')),
    ...matchesOf(text, /[\u0391-\u03A9\u0410-\u042F](?=[a-z]{2})/gu, 'look-alike', ([found]) => latin[found]),
  ],
})

/** Capitals of Greek and Russian that look Latin at the head of a Latin word. */
const latin: Readonly<Record<string, string>> = Object.fromEntries([...'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXАAВBЕEКKМMНHОOРPСCТTХX'].map((character, index, all) => [character, all[index + 1] ?? '']))
