import { afterEach, expect, test } from 'vitest'
import { clearPage } from './show.ts'

afterEach(clearPage)

test('takes off the page what an earlier test file saved', () => {
  document.cookie = 'clf-theme=dark; Path=/'
  document.cookie = 'clf-motion=reduced; Path=/'
  document.documentElement.setAttribute('data-clf-theme', 'dark')
  localStorage.setItem('kept', 'yes')
  clearPage()
  expect([document.cookie, document.documentElement.getAttributeNames(), localStorage.length]).toEqual(['', [], 0])
})
