import { expect, test, type Page } from '@playwright/test'
import { differenceOf } from './difference.ts'
import { photograph } from './photograph.ts'
import { cut, put, type Picture } from './picture.ts'
import { simplify } from './simplify.ts'

const notice = `<style>
  body { margin: 0; padding: 16px; font: 16px/1.5 sans-serif; color: #1b1f23; background: #ffffff }
  #box { border: 1px solid #00508f; padding: 8px; background: #eef5fb }
  a { color: #00508f }
</style>
<h1>Registry counter</h1>
<div id="box"><p id="line">Send urgent files to <a href="#">the duty officer</a> before 5 pm.</p><p>Leave of <b id="word">12</b> days.</p></div>`

const taken = async (page: Page, css = '', html = notice): Promise<Picture> => {
  await page.setContent(`${html}<style>${css}</style>`)
  return photograph(page, await page.context().newCDPSession(page), { story: '', language: 'en', theme: 'light', width: 320 })
}

/** Every pixel at an edge a little lighter or darker, as another version of the browser draws it. */
function redrawn(picture: Picture): Picture {
  const flat = simplify(picture).pixels
  const pixels = Buffer.from(picture.pixels)
  for (let index = 0; index < pixels.length; index++) {
    const value = pixels[index] ?? 0
    if (value !== flat[index]) pixels[index] = Math.min(255, Math.max(0, value + (index % 8 < 4 ? 12 : -12)))
  }
  return { ...picture, pixels }
}

test('the same page taken twice is the same to the pixel', async ({ page }) => {
  const [one, other] = [await taken(page), await taken(page)]
  expect(one.pixels.equals(other.pixels)).toBe(true)
  expect(differenceOf(simplify(one), other)).toBeUndefined()
})

test('edges of letters that are 12 levels lighter or darker are forgiven', async ({ page }) => {
  const picture = await taken(page)
  const other = redrawn(picture)
  expect(other.pixels.equals(picture.pixels)).toBe(false)
  expect(differenceOf(simplify(picture), other)).toBeUndefined()
})

for (
  const [change, css] of [
    ['a line one pixel lower', '#line { position: relative; top: 1px }'],
    ['a line one pixel to the right', '#line { position: relative; left: 1px }'],
    ['a word half a pixel to the right', '#line { padding-left: 0.5px }'],
    ['a surface five levels darker', '#box { background: #e9f0f6 }'],
    ['a link in another blue', 'a { color: #0060af }'],
    ['a lost underline', 'a { text-decoration: none }'],
    ['a border in another blue', '#box { border-color: #0070cf }'],
    ['a bolder word', '#line { font-weight: 600 }'],
    ['rounded corners', '#box { border-radius: 6px }'],
  ] as const
) {
  test(`${change} is not forgiven`, async ({ page }) => {
    const stored = simplify(await taken(page))
    expect(differenceOf(stored, await taken(page, css))?.pixels).toBeGreaterThan(8)
  })
}

test('one digit instead of another is not forgiven', async ({ page }) => {
  const stored = simplify(await taken(page))
  expect(differenceOf(stored, await taken(page, '', notice.replace('>12<', '>17<')))?.pixels).toBeGreaterThan(8)
})

test('a picture cut out of another is what was put there', async ({ page }) => {
  const picture = await taken(page)
  const corner = cut(picture, 10, 20, 30, 40)
  put(picture, corner, 0, 0)
  expect(cut(picture, 0, 0, 30, 40)).toEqual(corner)
})
