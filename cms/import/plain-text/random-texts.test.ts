import { createRandom } from '@clf/content/examples'
import { validateTree } from '@clf/content/tree'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { importPaper } from '../import-paper.ts'

const lines = [
  '公務員事務局通告第5/2026號',
  '2026年3月9日',
  '致：各局常任秘書長及部門首長',
  '目的',
  '一、目的',
  '（一）各部門須於四月一日前完成；',
  '(1) 通知本局；',
  '(a) 以書面形式；或',
  '(i) 以電郵；',
  '甲、總部',
  '本通告旨在公布發給員工的文件的無障礙安排，由二零二六年四月一日起生效。',
  '搬遷將分三期¹進行。首',
  '期工作現已開始。',
  '¹ 第一期—搬遷通告',
  '第二期—搬遷表格',
  '- 2 -',
  '第3頁，共12頁',
  '| 甲 | 乙 |',
  '|---|---|',
  '| 丙 | 丁 |',
  '甲\t乙',
  '丙\t丁',
  '2. 段落。',
  '3.  Officers must not –',
  '12. 結尾',
  '☒ 是 ☐ 否',
  '公務員事務局',
  '二零二六年三月',
  'From : Secretary     To : Heads',
  'Ref. : CSB/1                 of Departments',
  'Name        Fee      Other',
  'Search      $10      $5',
  '    This Circular sets out',
  'advantages and more.',
  '(Note: read by all',
  'It supersedes CSB Circular No. 3/2019.)',
  'c.c. Director of Audit',
  '                              (Mrs A B CHAN)',
  '表1：限額',
  '\f',
  'Page 3 of 12',
  '見上文第二段',
  '3.5 million',
  '２．全形',
  '• 項目',
  '– item',
]

const count = process.env['CLF_MATRIX'] === 'full' ? 3_000 : 150
const encodings = ['utf8', 'utf16-le', 'big5hkscs', 'gb18030']

test(`${count} texts put together by chance, in each encoding by turns, hold what their sources hold`, { timeout: 300_000 }, async () => {
  const wrong: unknown[] = []
  for (let seed = 1; seed <= count; seed += 1) {
    const random = createRandom(seed)
    const text = Array.from({ length: 4 + random.below(24) }, () => `${lines[random.below(lines.length)]}${random.chance(0.5) ? '\n' : '\n\n'}`).join('')
    const encoding = encodings[seed % 4] as string
    const paper = await importPaper(iconv.encode(`本文件\n\n${text}\n本通告由即日起生效，請各部門備悉有關安排。`, encoding, { addBOM: encoding === 'utf16-le' }), `${seed}.txt`)
    const different = paper.checks.filter((check) => !check.same && check.kind !== 'order').map((check) => `${check.kind}: ${check.difference}`)
    const problems = validateTree(paper.tree).problems.filter((problem) => problem.stops === 'saving').map((problem) => `${problem.key} ${problem.path}`)
    if (different.length + problems.length > 0) wrong.push({ seed, different, problems })
  }
  expect(wrong).toEqual([])
})
