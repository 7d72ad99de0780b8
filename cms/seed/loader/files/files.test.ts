import { createHash } from 'node:crypto'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { csvOf } from '../../../src/desk/csv.ts'
import { docxOf } from './docx.ts'

const markdown = '## Limits\n\nText.\n\n1. one\n\n| Kind | Days |\n|---|---|\n| Short | 3 |'

const hash = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

describe('generated attachments', () => {
  it('are the same bytes each time', async () => {
    const first = await docxOf('Annex A', markdown, 'en')
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(hash(await docxOf('Annex A', markdown, 'en'))).toBe(hash(first))
  })

  it('hold real headings, header rows and the language', async () => {
    const zip = await JSZip.loadAsync(await docxOf('附件甲', markdown, 'zh-Hans'))
    const document = (await zip.file('word/document.xml')?.async('string')) ?? ''
    const styles = (await zip.file('word/styles.xml')?.async('string')) ?? ''
    expect(document).toContain('w:val="Heading1"')
    expect(document).toContain('<w:tblHeader/>')
    expect(styles).toContain('w:eastAsia="zh-CN"')
  })

  it('start with a byte order mark and quote commas when they are CSV', () => {
    expect(csvOf([['Kind', 'Days'], ['Short, "paid"', '3']]).toString('utf8')).toBe('\uFEFFKind,Days\r\n"Short, ""paid""",3\r\n')
  })
})
