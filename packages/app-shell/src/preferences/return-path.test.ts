import { expect, it } from 'vitest'
import { returnPath } from './return-path.ts'

it.each(['/tc/circulars', '/en/circulars?year=2026&page=2', '/'])('goes back to %s', (path) => {
  expect(returnPath(path)).toBe(path)
})

it.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/\\/evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/..//evil.example',
  '/.//evil.example',
  'javascript:alert(1)',
  'tc/circulars',
  '',
  null,
])('refuses to leave the site for %j', (value) => {
  expect(returnPath(value)).toBe('/')
})

it('drops the fragment', () => {
  expect(returnPath('/tc/forms#form-1')).toBe('/tc/forms')
})
