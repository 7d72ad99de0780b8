import { describe, expect, it } from 'vitest'
import { inChunks } from './fixtures/in-chunks.ts'
import { renderToString } from './render-to-string.ts'

const table = '<table><caption>Circulars</caption></table>'
const group = (label: string) => `role="group" aria-label="${label}" tabindex="0"`

describe('an element in light DOM', () => {
  it.each([
    ['', 'Scrollable table'],
    ['en-GB', 'Scrollable table'],
    ['zh-HK', '可捲動的表格'],
    ['zh-CN', '可滚动的表格'],
  ])('has the attributes it gives itself, in the language "%s" around it', (lang, label) => {
    expect(renderToString(`<body lang="${lang}"><clf-table>${table}</clf-table>`)).toBe(`<body lang="${lang}"><clf-table ${group(label)}>${table}</clf-table>`)
  })

  it('speaks its own language', () => {
    expect(renderToString('<body lang="en"><clf-table lang="tc">')).toBe(`<body lang="en"><clf-table lang="tc" ${group('可捲動的表格')}>`)
  })

  it("keeps its author's attributes", () => {
    expect(renderToString('<clf-table TABINDEX=-1 role=region>')).toBe('<clf-table TABINDEX=-1 role=region aria-label="Scrollable table">')
  })

  it('writes what its author says so that it stays text', () => {
    expect(renderToString('<clf-table label=\'"A" &amp; <b>\'>')).toBe(`<clf-table label='"A" &amp; <b>' ${group('&quot;A&quot; &amp; <b>')}>`)
  })

  it('is the same when it is rendered again', () => {
    const once = renderToString(`<clf-table stacked>${table}</clf-table>`)
    expect(renderToString(once)).toBe(once)
  })

  it('is the same however the page is cut into chunks', async () => {
    const page = `<p lang="tc">甲<clf-tag status="new"></clf-tag></p><clf-table label="乙"\n>${table}</clf-table><clf-table lang="sc" /><i>丙</i>`
    const whole = renderToString(page)
    expect(whole).toContain(`<clf-table label="乙"\n ${group('乙')}>`)
    for (const size of [1, 2, 7, 64]) expect(await inChunks(page, size)).toBe(whole)
  })

  it.each([`<template><clf-table>${table}</clf-table></template>`, '<svg><clf-table></clf-table></svg>', '<!-- <clf-table> -->', '<clf-field><input></clf-field>'])(
    'is left alone where it is none: %s',
    (html) => expect(renderToString(html)).toBe(html),
  )
})
