import { describe, expect, it } from 'vitest'
import { inChunks } from './fixtures/in-chunks.ts'
import { renderToString } from './render-to-string.ts'

const day = '<div><label for=d>Day</label><input id=d data-part="day"></div>'
const month = '<p>Month <input data-part=month></p>'
const year = '<input data-part="year">'

const date = (parts: string, attributes = '') => `<clf-date-input${attributes}><fieldset><legend>Birth</legend><div class="wide clf-date-parts">${parts}</div></fieldset></clf-date-input>`

describe('a date on the server', () => {
  it.each([
    ['zh-Hant-HK', [year, month, day]],
    ['zh-CN', [year, month, day]],
    ['en-GB', [day, month, year]],
    ['fr', [day, month, year]],
  ])('stands in the order of %s, whichever order the author wrote', (lang, parts) => {
    const expected = date(parts.join('\n  '), ` lang="${lang}"`)
    for (const written of [[day, month, year], [year, month, day], [month, year, day]]) {
      expect(renderToString(date(written.join('\n  '), ` lang="${lang}"`))).toBe(expected)
    }
  })

  it('takes the language of the element, not of its parts', () => {
    const spoken = day.replace('<div>', '<div lang="en">')
    expect(renderToString(`<body lang="zh-HK">${date(spoken + year)}`)).toBe(`<body lang="zh-HK">${date(year + spoken)}`)
  })

  it('keeps what is no part in its place', () => {
    const hidden = '<input type="hidden" data-part="date">'
    expect(renderToString(date(`${hidden}<!-- a -->${day}<hr>${year} `, ' lang="tc"'))).toBe(date(`${hidden}<!-- a -->${year}<hr>${day} `, ' lang="tc"'))
  })

  it('fills in elements among the parts', () => {
    const html = renderToString(date(`<div><clf-tag status="new"></clf-tag><input data-part="day"></div><div><input data-part="year"></div>`, ' lang="tc"'))
    expect(html).toMatch(/<div><input data-part="year"><\/div><div><clf-tag status="new"><template.*<\/template><\/clf-tag><input data-part="day"><\/div><\/div>/s)
  })

  it('is the same however the page is cut into chunks', async () => {
    const page = `<html lang="tc"><p>甲</p>${date(`\n${day}\n<div><clf-tag status="new"></clf-tag><input data-part="year"></div>\n`)}<p>乙</p><clf-tag status="draft"></clf-tag>`
    const whole = renderToString(page)
    expect(whole.indexOf('data-part="year"')).toBeLessThan(whole.indexOf('data-part="day"'))
    for (const size of [1, 2, 7, 64]) expect(await inChunks(page, size)).toBe(whole)
  })

  it('is put in order when the page ends in the middle of it', () => {
    expect(renderToString(`<clf-date-input lang="tc"><ul class="clf-date-parts"><li>${day}<li>${year}`)).toBe(
      `<clf-date-input lang="tc"><ul class="clf-date-parts"><li>${year}<li>${day}`,
    )
  })

  it('stays as it is written where the author keeps the order, and only there', () => {
    const kept = date(day + year, ' order="author" lang="tc"')
    expect(renderToString(kept + date(day + year, ' lang="tc"'))).toBe(kept + date(year + day, ' lang="tc"'))
  })

  it.each([
    `<template>${date(day + year, ' lang="tc"')}</template>`,
    `<div lang="tc" class="clf-date-parts">${day}${year}</div>`,
    `<clf-date-input lang="tc"></clf-date-input><div class="clf-date-parts">${day}${year}</div>`,
    `<clf-date-input lang="tc"><div>${day}${year}</div></clf-date-input>`,
  ])('leaves alone what is not of a date: %s', (html) => {
    expect(renderToString(html)).toBe(html)
  })
})
