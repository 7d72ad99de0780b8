import { crc32, deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { wordBytes } from '../corpus/word-file.ts'
import { p, table, title } from '../corpus/word-xml.ts'
import { importPaper } from '../import-paper.ts'
import { Refusal } from '../refusal.ts'
import { archiveLimits } from './limits.ts'

interface Entry {
  path: string
  content: Buffer
  /** Bytes that the list of contents promises; those that are there when not given. */
  promised?: number
  encrypted?: true
}

/** An archive written by hand, which may lie about what it holds. */
function archiveOf(entries: Entry[], { claimed = entries.length }: { claimed?: number } = {}): Buffer {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { path, content, promised = content.length, encrypted } of entries) {
    const packed = deflateRawSync(content)
    const name = Buffer.from(path)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(encrypted === true ? 1 : 0, 2)
    facts.writeUInt16LE(8, 4)
    facts.writeUInt32LE(crc32(content), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(promised, 18)
    facts.writeUInt16LE(name.length, 22)
    const head = Buffer.concat([Buffer.from('504b0304', 'hex'), facts, name, packed])
    const end = Buffer.alloc(14)
    end.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([Buffer.from('504b0102', 'hex'), Buffer.from('1400', 'hex'), facts, end, name]))
    local.push(head)
    offset += head.length
  }
  const list = Buffer.concat(central)
  const tail = Buffer.alloc(22)
  tail.write('504b0506', 0, 'hex')
  tail.writeUInt16LE(claimed, 8)
  tail.writeUInt16LE(claimed, 10)
  tail.writeUInt32LE(list.length, 12)
  tail.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, list, tail])
}

const types = (main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'): Entry => ({
  path: '[Content_Types].xml',
  content: Buffer.from(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
  ),
})
const rels: Entry = {
  path: '_rels/.rels',
  content: Buffer.from(
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  ),
}
const body = (content: string, before = ''): Entry => ({
  path: 'word/document.xml',
  content: Buffer.from(`${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${content}</w:body></w:document>`),
})
const words = '<w:p><w:r><w:t>Words.</w:t></w:r></w:p>'

const refusal = async (bytes: Buffer): Promise<string> => {
  const outcome = await importPaper(bytes, 'a.docx').catch((error: unknown) => error)
  expect(outcome).toBeInstanceOf(Refusal)
  return (outcome as Refusal).message
}

test('the archive of these tests is read when it does not lie', async () => {
  expect((await importPaper(archiveOf([types(), rels, body(words)]), 'a.docx')).marks).toHaveLength(1)
})

describe('an archive is refused', () => {
  test('with more parts than the limit, by its own count', async () => {
    expect(await refusal(archiveOf([types(), rels, body(words)], { claimed: archiveLimits.entries + 1 }))).toContain(`holds ${archiveLimits.entries + 1} parts`)
  })

  test('that unpacks to hundreds of times its size', async () => {
    expect(await refusal(archiveOf([types(), rels, { path: 'word/document.xml', content: Buffer.alloc(30_000_000, 32) }]))).toContain('times its size')
  })

  test('whose part is larger than the list of contents says', async () => {
    const lying: Entry = { path: 'word/document.xml', content: Buffer.alloc(30_000_000, 32), promised: 2_000 }
    expect(await refusal(archiveOf([types(), rels, lying]))).toContain('is damaged')
  })

  test('that promises more than may be unpacked', async () => {
    const part = (path: string): Entry => ({ path, content: Buffer.from('x'.repeat(20_000)), promised: 4_900_000 })
    const many = Array.from({ length: 90 }, (_, index) => part(`word/media/${index}.png`))
    expect(await refusal(archiveOf([types(), rels, body(words), ...many]))).toContain('unpacks to')
  })

  test('whose text alone is too long', async () => {
    const long: Entry = { ...body(Array.from({ length: 60_000 }, (_, index) => (index * 7919).toString(36)).join('')), promised: archiveLimits.xmlBytes + 1 }
    expect(await refusal(archiveOf([types(), rels, long]))).toBe('a.docx unpacks to 41 MB and the limit is 40 MB; split it or take out its pictures.')
  })

  test('that holds a part twice', async () => {
    expect(await refusal(archiveOf([types(), rels, body(words), { ...body('<w:p/>'), path: 'WORD/document.xml' }]))).toContain('holds the part WORD/document.xml twice')
  })

  test('with a password on its parts', async () => {
    expect(await refusal(archiveOf([types(), rels, { ...body(words), encrypted: true }]))).toContain('is protected by a password')
  })

  test('that is cut off', async () => {
    expect(await refusal(archiveOf([types(), rels, body(words)]).subarray(0, -30))).toContain('is damaged')
  })

  test.each([
    ['macros by the type of the main part', [types('application/vnd.ms-word.document.macroEnabled.main+xml'), rels, body(words)]],
    ['macros in a part that is called otherwise', [
      { ...types(), content: Buffer.from(types().content.toString().replace('</Types>', '<Override PartName="/word/notes.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>')) },
      rels,
      body(words),
      { path: 'word/notes.bin', content: Buffer.from('x') },
    ]],
    ['a part with the name of macros', [types(), rels, body(words), { path: 'word/vbaProject.bin', content: Buffer.from('x') }]],
    ['macros by a relationship', [types(), rels, body(words), {
      path: 'word/_rels/document.xml.rels',
      content: Buffer.from(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="m" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="hidden.bin"/></Relationships>',
      ),
    }]],
  ])('with %s', async (_what, entries) => {
    expect(await refusal(archiveOf(entries as Entry[]))).toContain('holds macros')
  })
})

describe('XML is refused', () => {
  test('that defines entities', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, index) => `<!ENTITY a${index} "${`&a${index === 0 ? '' : index - 1};`.repeat(10)}">`).join('')}]>`
    expect(await refusal(archiveOf([types(), rels, body(`<w:p><w:r><w:t>&a8;</w:t></w:r></w:p>`, bomb)]))).toContain('defines its own XML entities')
  })

  test('with tables 400 deep, in one sentence', async () => {
    const deep = '<w:tbl><w:tr><w:tc>'.repeat(400) + words + '</w:tc></w:tr></w:tbl>'.repeat(400)
    expect(await refusal(archiveOf([types(), rels, body(deep)]))).toBe('a.docx has tables within tables more than 8 deep; make them one table and import it again.')
  })

  test.each(['w:sdt', 'w:ins', 'w:unheardOf'])('with %s 100,000 deep', async (name) => {
    expect(await refusal(archiveOf([types(), rels, body(`<w:p>${`<${name}>`.repeat(100_000)}${`</${name}>`.repeat(100_000)}</w:p>`)]))).toContain('within one another')
  })

  test('that is not well formed', async () => {
    expect(await refusal(archiveOf([types(), rels, body('<w:p><w:r></w:p>')]))).toContain('is damaged')
  })
})

test('files within files are followed three deep and no deeper', async () => {
  let inner = await wordBytes({ body: p('Innermost.') })
  const wrap = (content: Buffer, depth: number): Promise<Buffer> =>
    wordBytes({
      body: title(`Depth ${depth}`) + p('Outer.') + '<w:altChunk r:id="rA"/>',
      links: { rA: 'aFChunk inner.docx' },
      parts: { 'inner.docx': content },
      types: { 'inner.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
    })
  for (let depth = 1; depth <= 3; depth += 1) inner = await wrap(inner, depth)
  expect((await importPaper(inner, 'a.docx')).marks.map(({ text }) => text)).toContain('Innermost.')
  expect(await refusal(await wrap(inner, 4))).toContain('has files within files more than 3 deep')
})

test('a table as deep as the limit is read', async () => {
  const nest = (depth: number): string => (depth === 0 ? p('Innermost.') : table([[`<w:tc>${nest(depth - 1)}${p('After.')}</w:tc>`, 'Beside']]))
  const paper = await importPaper(await wordBytes({ body: p('Intro.') + nest(archiveLimits.tableDepth) }), 'a.docx')
  expect(JSON.stringify(paper.tree)).toContain('Innermost.')
})
