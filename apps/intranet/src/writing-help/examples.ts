import { pathIn } from '@clf/app-shell'
import type { DocumentTree, NodeIn, TreeNode } from '@clf/content/tree'
import type { LanguageTag } from '@clf/text'
import type { PartId } from './part.ts'

const text = (words: string, more: Pick<TreeNode<'text'>, 'lang' | 'link'> = {}): TreeNode<'text'> => ({ type: 'text', text: words, ...more })
const paragraph = (...children: NodeIn<'inline'>[]): NodeIn<'top'> => ({ type: 'paragraph', children })
const numbered = (words: string): NodeIn<'top'> => ({ type: 'numbered', children: [{ type: 'paragraph', children: [text(words)] }] })
const tree = (...children: NodeIn<'top'>[]): DocumentTree => ({ type: 'document', version: 1, children })

interface Words {
  opening: { heading: string; numbers: [string, string]; items: [string, string] }
  visitors: { caption: string; heads: [string, string]; rows: [string, string][] }
  link: [string, string, string]
  language: { before: string; lang: LanguageTag; words: string; after: string }
}

const inEach: Readonly<Record<LanguageTag, Words>> = {
  en: {
    opening: { heading: 'Opening hours', numbers: ['The counter opens at 9 am.', 'Bring one of these papers:'], items: ['identity card', 'passport'] },
    visitors: { caption: 'Visitors of the enquiry counter by year', heads: ['Year', 'Visitors'], rows: [['2024', '1,200'], ['2026', '1,900']] },
    link: ['The hours of all offices stand in the ', 'list of departments', '.'],
    language: { before: 'The name of the counter is ', lang: 'zh-Hant-HK', words: '查詢櫃位', after: '.' },
  },
  'zh-Hant-HK': {
    opening: { heading: '辦公時間', numbers: ['櫃位於上午九時開放。', '請攜同以下其中一項證件：'], items: ['身份證', '護照'] },
    visitors: { caption: '查詢櫃位每年訪客人數', heads: ['年份', '訪客人數'], rows: [['2024', '1,200'], ['2026', '1,900']] },
    link: ['各辦事處的辦公時間載於', '部門名單', '。'],
    language: { before: '櫃位的英文名稱是', lang: 'en', words: 'Enquiry Counter', after: '。' },
  },
  'zh-Hans': {
    opening: { heading: '办公时间', numbers: ['柜台于上午九时开放。', '请携带以下其中一项证件：'], items: ['身份证', '护照'] },
    visitors: { caption: '查询柜台每年访客人数', heads: ['年份', '访客人数'], rows: [['2024', '1,200'], ['2026', '1,900']] },
    link: ['各办事处的办公时间载于', '部门名单', '。'],
    language: { before: '柜台的英文名称是', lang: 'en', words: 'Enquiry Counter', after: '。' },
  },
}

/** The examples of the help, by the part in which they stand: documents as editors write them. */
export function examplesIn(lang: LanguageTag): Partial<Record<PartId, DocumentTree>> {
  const { opening, visitors, link, language } = inEach[lang]
  const cell = (words: string, more: Pick<TreeNode<'cell'>, 'heads'> = {}): TreeNode<'cell'> => ({ type: 'cell', ...more, children: [{ type: 'paragraph', children: [text(words)] }] })
  return {
    structure: tree(
      { type: 'heading', level: 3, children: [text(opening.heading)] },
      numbered(opening.numbers[0]),
      {
        type: 'numbered',
        children: [
          { type: 'paragraph', children: [text(opening.numbers[1])] },
          { type: 'list', children: opening.items.map((item) => ({ type: 'item', children: [{ type: 'paragraph', children: [text(item)] }] })) },
        ],
      },
    ),
    tables: tree({
      type: 'table',
      caption: [text(visitors.caption)],
      children: [
        { type: 'row', children: visitors.heads.map((words) => cell(words, { heads: 'column' })) },
        ...visitors.rows.map(([year, count]) => ({ type: 'row' as const, children: [cell(year, { heads: 'row' }), cell(count)] })),
      ],
    }),
    links: tree(paragraph(text(link[0]), text(link[1], { link: { address: pathIn(lang, '/departments') } }), text(link[2]))),
    languages: tree(paragraph(text(language.before), text(language.words, { lang: language.lang }), text(language.after))),
  }
}
