import { createRandom } from '@clf/content/examples'
import type { WordFile } from './word-file.ts'
import { across, bookmark, box, cell, checkbox, deleted, down, field, fraction, inserted, item, math, mr, note, p, picture, r, run, simpleField, styled, table, title, under } from './word-xml.ts'

const sentences = [
  'Officers keep records for two years.',
  '各部門須於四月一日前完成。',
  'Pay is $5,000 a month',
  '請注意：',
  'See paragraph 2 above.',
  'Heads of Departments',
  '（一）完成；',
  '(a) give notice;',
  '(i) in writing;',
  '3. Ask the Secretary.',
  '1.2 It applies.',
  '目的',
  'Purpose',
  '甲、總部',
  '① 表格',
  'c.c. Director of Audit',
  '9 March 2026',
  'From: Director',
  '公務員事務局通告第5/2026號',
  '☒ Yes ☐ No',
  'A-1 and B/2 (see Annex)',
  'Table 1: Limits',
  '• typed bullet',
  '第三條 適用範圍',
  '10 m³ of 5% “quoted”',
  '二零二六年三月',
  '如有查詢，請致電 2810 0001。',
]
const lists = {
  1: ['decimal|%1.|2', 'lowerLetter|(%2)', 'lowerRoman|(%3)', 'upperLetter|(%4)'],
  2: ['taiwaneseCountingThousand|%1、', 'taiwaneseCountingThousand|（%2）', 'decimal|(%3)', 'ideographTraditional|%4、'],
  3: ['chineseCountingThousand|第%1條', 'decimalEnclosedCircle|%2', 'ideographTraditional|%3.'],
  4: ['decimal|%1.', 'decimal|%1.%2', 'decimal|%1.%2.%3'],
  5: ['bullet|•', 'bullet|–'],
}
const looks = ['b', 'i', 'u=single', 'vertAlign=superscript', 'vanish', 'strike', 'vertAlign=subscript']
const styles = ['Heading1', 'Heading2', 'Heading3', 'Caption', 'Title', 'Quote']

/** A DOCX file put together by chance, of everything that the corpus knows; no two seeds give the same. */
export function randomPaper(seed: number): WordFile {
  const { next, below, chance, pick } = createRandom(seed)
  let notes = 0
  const footnotes: Record<number, string> = {}

  const piece = (): string => {
    const text = pick(sentences)
    switch (below(16)) {
      case 0:
        return inserted(r(text))
      case 1:
        return deleted(text)
      case 2:
        return math(fraction(mr('a+1'), mr('2')))
      case 3:
        return checkbox(chance(0.5))
      case 4:
        footnotes[notes += 1] = pick(sentences)
        return note(notes)
      case 5:
        return field('HYPERLINK "https://example.gov.hk/"', r(text))
      case 6:
        return simpleField('DATE', r('1 May 2026'))
      case 7:
        return bookmark(`b${below(5)}`, r(text))
      case 8:
        return field(`REF b${below(5)}`, r(text))
      case 9:
        return chance(0.5) ? run(picture('rP', 'A picture')) : run(box(p(text)))
      case 10:
        return run('<w:tab/>') + r(text)
      case 11:
        return run('<w:br/>')
    }
    return r(text, ...(chance(0.4) ? [pick(looks)] : []))
  }
  const pieces = (): string[] => Array.from({ length: 1 + below(3) }, piece)
  const paragraph = (): string => {
    const kind = next()
    if (kind < 0.35) return item(1 + below(5), below(3), pieces())
    if (kind < 0.45) return styled(pick(styles), pieces())
    if (kind < 0.5) return p(pieces(), `jc=${pick(['center', 'right'])}`)
    if (kind < 0.53) return p(pieces(), '<w:rPr><w:del w:id="1" w:author="D"/></w:rPr>')
    return p(chance(0.5) ? pick(sentences) : pieces())
  }
  const cellOf = (depth: number): string => cell(depth > 0 && chance(0.1) ? grid(depth - 1) + p('') : Array.from({ length: 1 + below(2) }, paragraph).join(''))
  const grid = (depth: number): string => {
    const plain = Array.from({ length: 1 + below(3) }, () => [cellOf(depth), cellOf(depth), cellOf(depth)])
    return table([...(chance(0.5) ? [[down('Type'), across(2, 'Deadline')], [under(), 'New', 'Existing']] : []), ...plain])
  }
  const blocks = Array.from({ length: 3 + below(12) }, () => (chance(0.12) ? grid(1) : paragraph()))
  return {
    body: (chance(0.7) ? title('Demonstration') : '') + blocks.join('') + p('The end.'),
    lists,
    footnotes,
    links: { rP: 'image media/a.png' },
    parts: { 'media/a.png': Buffer.from('89504e47', 'hex') },
  }
}
