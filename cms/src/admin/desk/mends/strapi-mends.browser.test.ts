import { afterEach, beforeAll, expect, test } from 'vitest'
import { mendPages } from './strapi-mends.ts'

const place = document.createElement('main')

beforeAll(() => {
  document.body.append(place)
  mendPages()
})

afterEach(() => place.replaceChildren())

/** Shows a row and counts what is written on its box until the page rests. A mend that never rests is stopped, or the page would hang. */
async function writesOn(label: string, link: string): Promise<{ writes: number; label: string | null }> {
  place.innerHTML = `<table><tbody><tr><td><span role="checkbox" aria-label="${label}"></span></td><td><a href="#">${link}</a></td></tr></tbody></table>`
  const box = place.querySelector('[role=checkbox]') as HTMLElement
  let writes = 0
  const watching = new MutationObserver((records) => {
    writes += records.length
    if (writes > 10) box.remove()
  })
  watching.observe(box, { attributes: true })
  await new Promise((done) => setTimeout(done, 100))
  watching.disconnect()
  return { writes, label: box.getAttribute('aria-label') }
}

test('a box that is called by the number of its row is called by its document', async () => {
  expect(await writesOn('Select 12', 'Leave')).toEqual({ writes: 1, label: 'Select Leave' })
})

test('a box that has a name is left alone, though its row has a link of other words', async () => {
  expect(await writesOn('Select Plans folder', 'Access folder')).toEqual({ writes: 0, label: 'Select Plans folder' })
})
