import { describe, expect, test } from 'vitest'
import './fixtures/elements.ts'
import { PageRenderer } from './page-renderer.ts'

const chunkLength = 64

function render(html: string, inChunks: boolean): void {
  const page = new PageRenderer()
  const length = inChunks ? chunkLength : html.length
  for (let at = 0; at < html.length; at += length) page.write(html.slice(at, at + length))
  page.end()
}

/** Processor time, in microseconds, of the fastest of several runs: what else the machine does can only add to it. */
function cost(html: string, inChunks: boolean): number {
  const runs = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage()
    render(html, inChunks)
    const { user, system } = process.cpuUsage(before)
    return user + system
  })
  return Math.min(...runs)
}

const repeated = (text: string) => (count: number) => text.repeat(count)

/** Pages by what grows in them; each is as long as it has to be for its cost to show above the clock. */
const pages: Record<string, { count: number; page: (count: number) => string }> = {
  'nested elements': { count: 10_000, page: repeated('<div>') },
  'nested elements of ours': { count: 1_500, page: repeated('<clf-test-focus>') },
  'blocks in phrases that end crosswise': { count: 5_000, page: (count) => '<b><div>'.repeat(count) + '</b>'.repeat(count) },
  'stray end tags deep inside': { count: 10_000, page: (count) => '<span>'.repeat(count) + '</q>'.repeat(count) + '</td>'.repeat(count) },
  'list items deep inside': { count: 10_000, page: (count) => '<span>'.repeat(count) + '<li></li>'.repeat(count) },
  'headings deep inside': { count: 10_000, page: (count) => '<span>'.repeat(count) + '<h1></h1>'.repeat(count) },
  'table cells deep inside': { count: 10_000, page: (count) => `<table>${'<div>'.repeat(count)}${'<td>'.repeat(count)}` },
  'a deep drawing': { count: 10_000, page: (count) => `<svg>${'<g>'.repeat(count)}${'</x>'.repeat(count)}` },
  'an attribute': { count: 200_000, page: (count) => `<p title="${'long '.repeat(count)}">` },
  'an attribute after an element of ours': { count: 200_000, page: (count) => `<clf-test-focus> <p title="${'long '.repeat(count)}">` },
  'an attribute of an element of ours': { count: 20_000, page: (count) => `<clf-test-host label="${'a &amp; b '.repeat(count)}">` },
  'an attribute that never ends': { count: 200_000, page: (count) => `<p title="${'long '.repeat(count)}` },
  'attributes': { count: 10_000, page: (count) => `<p ${Array.from({ length: count }, (_, at) => `a${at}=x`).join(' ')}>` },
  'white space after an element of ours': { count: 500_000, page: (count) => `<clf-test-focus>${'\n'.repeat(count)}` },
  'comments after an element of ours': { count: 20_000, page: (count) => `<clf-test-focus>${'<!-- x -->'.repeat(count)}` },
  'parts to be put in order': { count: 5_000, page: (count) => `<clf-date-input><div class="clf-date-parts">${'<div><input data-part="day"></div> '.repeat(count)}` },
}

describe.each([
  ['as one string', false],
  [`in chunks of ${chunkLength}`, true],
])('a page %s', { timeout: 60_000 }, (_, inChunks) => {
  test.each(Object.entries(pages))('with twice as much of %s costs at most three times as much', (_name, { count, page }) => {
    cost(page(count / 10), inChunks)
    // What grows with the square costs four times as much in every round; a collection of garbage falls into one.
    const rounds = Array.from({ length: 3 }, () => cost(page(count * 2), inChunks) / cost(page(count), inChunks))
    expect(Math.min(...rounds)).toBeLessThanOrEqual(3)
  })
})
