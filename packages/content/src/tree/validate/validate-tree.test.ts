import { languageTags } from '@clf/text'
import { describe, expect, it, test, vi } from 'vitest'
import { limits } from './limits.ts'
import { messages } from './messages.ts'
import { sayProblem } from './problem.ts'
import { validateTree } from './validate-tree.ts'

type Raw = Record<string, unknown>

const tree = (children: unknown, more: Raw = {}): Raw => ({ type: 'document', version: 1, children, ...more })
const text = (words: unknown, more: Raw = {}): Raw => ({ type: 'text', text: words, ...more })
const paragraph = (...children: unknown[]): Raw => ({ type: 'paragraph', children: children.map((each) => (typeof each === 'string' ? text(each) : each)) })
const numbered = (...children: unknown[]): Raw => ({ type: 'numbered', children: [paragraph('Words.'), ...children] })
const cell = (more: Raw = {}): Raw => ({ type: 'cell', children: [paragraph('x')], ...more })
const table = (...rows: Raw[][]): Raw => ({ type: 'table', caption: [text('Fees')], children: rows.map((children) => ({ type: 'row', children })) })
const list = (...children: unknown[]): Raw => ({ type: 'list', children: [{ type: 'item', children }] })
const found = (value: unknown) => validateTree(value).problems.map(({ key, path }) => `${path}: ${key}`)
const said = (value: unknown) => validateTree(value).problems.map((problem) => sayProblem(problem, 'en'))

test('a right tree is given back as it is, without problems', () => {
  const right = tree([numbered(list(paragraph('a')), table([cell({ colspan: 2 })], [cell(), cell()]))])
  expect(validateTree(right)).toEqual({ tree: right, problems: [] })
})

describe('what is no tree is named', () => {
  test.each([[null, 'nothing'], [undefined, 'nothing'], ['text', '“text”'], [7, '7'], [[], 'a list'], [{}, 'nothing'], [{ type: 'doc' }, '“doc”'], [() => 1, 'something that is no JSON']])(
    '%o',
    (value, received) => {
      expect(said(value)).toEqual([`The whole text: A text is an object of the type “document”; ${received} was received. Send the whole document.`])
    },
  )

  test('a later version', () => {
    expect(said({ ...tree([]), version: 2 })).toEqual([
      'The whole text: This text says it has version 2; this system reads version 1. Update the system, or save the text again with the editor of this one.',
    ])
  })

  test('fields and numbering that the root does not have', () => {
    expect(found(tree([], { title: 'x', numbering: { start: 0, numeral: 'greek' } }))).toEqual(['numbering.start: count', 'numbering.numeral: choice', 'title: field-unknown'])
  })
})

describe('a wrong part is named with its place', () => {
  test.each<[string, unknown, string]>([
    ['no object', [7], 'children.0: node'],
    ['a hole in the list', new Array<unknown>(1), 'children.0: node'],
    ['an unknown part', [{ type: 'marquee' }], 'children.0: node-type'],
    ['a part named after what every object has', [{ type: 'constructor' }], 'children.0: node-type'],
    ['a part without type', [{ children: [] }], 'children.0: node-type'],
    ['a row without table', [{ type: 'row', children: [] }], 'children.0: node-place'],
    ['a heading in a list', [list({ type: 'heading', level: 2, children: [] })], 'children.0.children.0.children.0: node-place'],
    ['a number in a number', [numbered(numbered())], 'children.0.children.1: node-place'],
    ['content that is no list', [{ type: 'paragraph', children: 'x' }], 'children.0.children: slot'],
    ['content that is missing', [{ type: 'paragraph' }], 'children.0.children: slot'],
    ['a list without items', [{ type: 'list', children: [] }], 'children.0: slot-empty'],
    ['an unknown field', [{ ...paragraph('x'), style: 'red' }], 'children.0.style: field-unknown'],
    ['a field named __proto__', [JSON.parse('{"type":"paragraph","children":[],"__proto__":{"lang":"en"}}')], 'children.0.__proto__: field-unknown'],
    ['a thousand fields', [{ ...paragraph('x'), ...Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`f${index}`, 1])) }], 'children.0.f0: field-unknown'],
    ['a heading of level 5', [{ type: 'heading', level: 5, children: [text('x')] }], 'children.0.level: level'],
    ['words that are no text', [paragraph(text(7))], 'children.0.children.0.text: words'],
    ['words that are not there', [paragraph({ type: 'text' })], 'children.0.children.0.text: words'],
    ['empty words', [paragraph(text(''))], 'children.0.children.0.text: empty'],
    ['U+0000', [paragraph('a\u0000b')], 'children.0.children.0.text: characters'],
    ['a control character', [paragraph('a\u0007b')], 'children.0.children.0.text: characters'],
    ['a line break in words', [paragraph('a\nb')], 'children.0.children.0.text: characters'],
    ['a field with two faults, once', [paragraph('\u0000'.repeat(100_001))], 'children.0.children.0.text: characters'],
    ['half a character, the first', [paragraph('a\uD83Db')], 'children.0.children.0.text: characters'],
    ['half a character, the second', [paragraph('a\uDE00')], 'children.0.children.0.text: characters'],
    ['a control character in a title', [{ type: 'callout', kind: 'warning', title: 'a\u0001', children: [paragraph('x')] }], 'children.0.title: characters'],
    ['a mark that is no yes', [paragraph(text('x', { bold: 1 }))], 'children.0.children.0.bold: mark'],
    ['a link that is no object', [paragraph(text('x', { link: 'https://a.example' }))], 'children.0.children.0.link: link'],
    ['a kind that is not there', [{ type: 'callout', kind: 'danger', children: [paragraph('x')] }], 'children.0.kind: choice'],
    ['an image with words that is decorative', [{ type: 'image', media: 'a', text: 'x', decorative: true }], 'children.0: image-both'],
    ['a number of nothing but signs', [{ ...numbered(), number: '..' }], 'children.0.number: number'],
    ['a mark of blanks', [{ type: 'list', children: [{ type: 'item', mark: ' ', children: [] }] }], 'children.0.children.0.mark: own-mark'],
    ['a mark of no characters', [{ type: 'list', children: [{ type: 'item', mark: '\uFFFE', children: [] }] }], 'children.0.children.0.mark: own-mark'],
    ['a file named by an address', [{ type: 'image', media: '../etc/passwd', text: 'x' }], 'children.0.media: media'],
    [
      'a note in a note',
      [paragraph({ type: 'note', kind: 'footnote', children: [paragraph({ type: 'note', kind: 'endnote', children: [paragraph('x')] })] })],
      'children.0.children.0.children.0.children.0: node-within',
    ],
    ['a reference to nothing', [paragraph({ type: 'reference', target: 'gone' })], 'children.0.children.0.target: target-missing'],
    ['an id that is there twice', [{ ...numbered(), id: 'a' }, { ...paragraph('x'), id: 'a' }], 'children.1.id: id-twice'],
    ['an id that is no name', [{ ...numbered(), id: 'A b' }], 'children.0.id: id'],
    ['a fraction of one part', [paragraph({ type: 'formula', words: 'x', children: [{ type: 'math', element: 'mfrac', children: [] }] })], 'children.0.children.0.children.0: math-children'],
    ['script in a formula', [paragraph({ type: 'formula', words: 'x', children: [{ type: 'math', element: 'script', children: [] }] })], 'children.0.children.0.children.0.element: choice'],
    [
      'a handler in a formula',
      [paragraph({ type: 'formula', words: 'x', children: [{ type: 'symbol', element: 'mi', text: 'x', attributes: { onclick: 'x' } }] })],
      'children.0.children.0.children.0.attributes.onclick: field-unknown',
    ],
    [
      'markup in a formula',
      [paragraph({ type: 'formula', words: 'x', children: [{ type: 'symbol', element: 'mi', text: 'x', attributes: { form: '"><i>' } }] })],
      'children.0.children.0.children.0.attributes.form: math-attribute',
    ],
  ])('%s', (_what, children, problem) => {
    expect(found(tree(children))).toEqual([problem])
    expect(validateTree(tree(children)).tree).toBeNull()
  })
})

describe('a table fills a rectangle', () => {
  test.each<[string, Raw, string[]]>([
    ['with merged cells', table([cell({ rowspan: 2 }), cell({ colspan: 2 })], [cell(), cell()]), []],
    ['with a row that cells from above fill', table([cell({ rowspan: 2 }), cell({ rowspan: 2 })], []), []],
    ['or a cell reaches out below', table([cell(), cell()], [cell({ rowspan: 2 }), cell()]), ['children.0.children.1: span-below']],
    ['or a row is wider', table([cell()], [cell({ colspan: 2 })]), ['children.0.children.1: row-width']],
    ['or a row is narrower', table([cell(), cell()], [cell()]), ['children.0.children.1: row-width']],
    ['or two cells lie on each other', table([cell(), cell({ rowspan: 2 }), cell()], [cell({ colspan: 2 }), cell()]), ['children.0.children.1: span-over']],
    ['or it is wider than a page could ever be', table(Array<Raw>(3).fill(cell({ colspan: 100 }))), ['children.0.children.0: table-width']],
    ['or spans nothing', table([cell({ colspan: 0 })]), ['children.0.children.0.children.0.colspan: count']],
    ['or spans half a cell', table([cell({ rowspan: 1.5 })]), ['children.0.children.0.children.0.rowspan: count']],
  ])('%s', (_what, node, problems) => {
    expect(found(tree([node]))).toEqual(problems)
  })
})

describe('an address', () => {
  const link = (address: unknown) => found(tree([paragraph(text('x', { link: { address } }))]))

  it.each(['https://a.example/', 'http://a.example', 'mailto:a@b.example', 'tel:+85228100000', '/en/forms', 'clf:circular/itb-paper/1/2006'])('may be %s', (address) => {
    expect(link(address)).toEqual([])
  })

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil',
    '/\\evil',
    '\\\\evil',
    'https:evil',
    'https:///evil',
    'https://a.example/\u0000',
    'https://\uD800',
    'clf:nothing/1',
    'clf:circular/',
    'clf:paragraph/8',
    'clf:footnote/1',
    '#p8',
    'evil.example',
    '',
    7,
    null,
    `https://a.example/${'a'.repeat(2000)}`,
  ])('may not be %j', (address) => {
    expect(link(address)).toHaveLength(1)
  })
})

describe('a language', () => {
  const inLanguage = (lang: unknown) => found(tree([paragraph(text('x', { lang }))]))

  it.each(['en', 'zh-Hant-HK', 'zh-Hans', 'zh-yue', 'yue', 'fil', 'en-GB-oxendict', 'de-1996', 'es-419', 'sl-rozaj-biske', 'en-x-plain', 'ZH-hant-hk'])('may be %s', (lang) => {
    expect(inLanguage(lang)).toEqual([])
  })

  it.each(['tc', 'sc2', 'cn', 'jp', 'english', 'zh_HK', 'zh-', '-zh', 'zh--HK', 'x-klingon', 'en-', '中文', 'en"><script>', '', 7])('may not be %j', (lang) => {
    expect(inLanguage(lang)).toEqual(['children.0.children.0.lang: lang'])
  })
})

test('what is unfinished may be saved and not published', () => {
  const drafts = [
    { type: 'heading', level: 2, children: [] },
    { type: 'numbered', children: [{ type: 'paragraph', children: [] }] },
    { type: 'image' },
    { type: 'image', media: 'a', text: '  ' },
    { ...table([cell()]), caption: [] },
    { type: 'video', title: '', transcript: [] },
    { type: 'attachments', children: [{ type: 'file', title: ' ', fileLanguage: 'en', accessible: 'yes' }] },
    paragraph({ type: 'formula', words: '', children: [{ type: 'symbol', element: 'mi', text: 'x' }] }),
    { type: 'steps', children: [{ type: 'step', title: '', children: [] }] },
  ]
  const { tree: saved, problems } = validateTree(tree(drafts))
  expect(saved).not.toBeNull()
  expect(new Set(problems.map(({ stops }) => stops))).toEqual(new Set(['publishing']))
  expect(problems.map(({ key, path }) => `${path}: ${key}`)).toEqual([
    'children.0: heading-empty',
    'children.1: numbered-empty',
    'children.2: media-missing',
    'children.2: image-text',
    'children.3: image-text',
    'children.4.caption: caption-empty',
    'children.5: title-empty',
    'children.5: media-missing',
    'children.5: captions-missing',
    'children.5: transcript-missing',
    'children.6.children.0: title-empty',
    'children.6.children.0: media-missing',
    'children.7.children.0: formula-words',
    'children.8.children.0: title-empty',
  ])
})

describe('a place is said as a person says it', () => {
  const bad = (more: Raw = {}): Raw => ({ ...paragraph('x'), bad: 1, ...more })
  const places = (value: unknown, lang: 'en' | 'zh-Hant-HK' | 'zh-Hans' = 'en') => validateTree(value).problems.map(({ place }) => place[lang])
  const heading = { type: 'heading', level: 2, children: [text('Purpose')] }

  test('by the number of the paragraph, as it is printed', () => {
    const children = [numbered(), { ...numbered(), number: '3A' }, heading, { ...numbered(), bad: 1 }, { ...numbered(), number: '9', bad: 1 }]
    expect(places(tree(children, { numbering: { start: 2 } }))).toEqual(['paragraph 4', 'paragraph 9'])
    expect(places(tree(children, { numbering: { numeral: 'han' } }))[0]).toBe('paragraph 四')
  })

  test('by row, cell, item and step', () => {
    const children = [
      numbered(table([cell()], [cell(), bad()])),
      numbered({ type: 'list', numeral: 'lower-alpha', surround: '(1)', children: [{ type: 'item', children: [] }, { type: 'item', bad: 1, children: [] }] }),
      { type: 'steps', children: [{ type: 'step', title: 'x', children: [bad()] }] },
    ]
    expect(places(tree(children))).toEqual(['paragraph 1, table row 2, text 2', 'paragraph 2, list, item (b)', 'after paragraph 2, steps, step 1'])
    expect(places(tree(children), 'zh-Hant-HK')).toEqual(['第1段，表格第2行，第2段文字', '第2段，列表，項目(b)', '第2段之後，步驟，步驟1'])
    expect(places(tree(children), 'zh-Hans')).toEqual(['第1段，表格第2行，第2段文字', '第2段，列表，项目(b)', '第2段之后，步骤，步骤1'])
  })

  test('by heading and order where nothing has a number', () => {
    expect(places(tree([bad(), { ...heading, bad: 1 }, paragraph('y'), bad(), { type: 'image', text: 'x', bad: 1 }]))).toEqual([
      'at the start, text 1',
      'heading “Purpose”',
      'under the heading “Purpose”, text 2',
      'under the heading “Purpose”, image',
    ])
  })

  test('by the words of a run', () => {
    expect(places(tree([numbered(paragraph('a', text('the wrong words', { bold: 'yes' })))]))).toEqual(['paragraph 1, text 2, “the wrong words”'])
  })

  test('without characters that no page can show', () => {
    const { problems } = validateTree(tree([{ ...heading, children: [text('a\u0000\uD800b')] }]))
    expect(JSON.stringify(problems)).not.toMatch(/\\u0000|\\ud800/i)
    expect(problems[0]?.place.en).toBe('heading “aU+0000U+D800b”, “aU+0000U+D800b”')
  })
})

test('a long value is quoted by its beginning', () => {
  const [problem] = validateTree(tree([paragraph(text('x', { lang: 'y'.repeat(50) }))])).problems
  expect(problem?.message.en).toContain(`“${'y'.repeat(40)}…” was received`)
})

test('no text is evaluated as code while a tree is checked', () => {
  const evaluate = vi.spyOn(globalThis, 'Function')
  validateTree(tree([paragraph('x', text('y', { bold: 1, link: { address: 'x' } }))]))
  expect(evaluate).not.toHaveBeenCalled()
  evaluate.mockRestore()
})

test('every message is written in three languages with the same values', () => {
  for (const words of Object.values(messages)) {
    expect(Object.keys(words)).toEqual([...languageTags])
    expect(new Set(languageTags.map((lang) => words[lang].split('{}').length))).toHaveLength(1)
    expect(words['zh-Hant-HK'] + words['zh-Hans']).not.toMatch(/\p{Script=Han}\s+\p{Script=Han}/u)
  }
})

describe('whatever is given, it ends and says so', () => {
  test('lists in lists, 100,000 deep', () => {
    let inner: unknown = paragraph('x')
    for (let depth = 0; depth < 100_000; depth += 1) inner = list(inner)
    expect(validateTree(tree([inner])).problems.map(({ key }) => key)).toEqual(['depth'])
  })

  test('a tree that holds itself', () => {
    const round: Raw = { type: 'list', children: [] }
    round['children'] = [{ type: 'item', children: [round, round] }]
    expect(validateTree(tree([round])).tree).toBeNull()
  })

  test('more nodes than there may be, and one node a million times', () => {
    const many = Array.from({ length: limits.nodes + 1 }, () => paragraph('x'))
    expect(found(tree(many))).toEqual([': size'])
    const half = Array<unknown>(limits.nodes / 2).fill({ type: 'paragraph', children: Array<unknown>(10).fill(text('x')) })
    expect(found(tree(half))).toEqual([': size'])
  })

  test('more characters than there may be', () => {
    const long = 'x'.repeat(100_000)
    expect(found(tree(Array<unknown>(101).fill(paragraph(long))))).toEqual([': text-size'])
  })

  test('more faults than anybody reads', () => {
    const { problems } = validateTree(tree(Array<unknown>(1000).fill(7)))
    expect(problems).toHaveLength(101)
    expect(problems.at(-1)?.key).toBe('more')
  })

  test('more that is unfinished than anybody reads, which may be saved all the same, and a fault behind it is found', () => {
    const many = Array<unknown>(300).fill({ type: 'image' })
    expect(validateTree(tree(many)).tree).not.toBeNull()
    expect(validateTree(tree(many)).problems).toHaveLength(101)
    expect(validateTree(tree([...many, paragraph({ type: 'reference', target: 'gone' })])).problems.map(({ key }) => key).slice(-2)).toEqual(['more', 'target-missing'])
  })

  test('what throws when it is read', () => {
    const thrower = Object.defineProperty({ type: 'paragraph' }, 'children', {
      enumerable: true,
      get: () => {
        throw new Error('no')
      },
    })
    expect(found(tree([thrower]))).toEqual([': unreadable'])
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    expect(found(proxy)).toEqual([': unreadable'])
  })

  test('what a tree only inherits', () => {
    expect(found(Object.create(tree([])))).toEqual([': document'])
  })
})
