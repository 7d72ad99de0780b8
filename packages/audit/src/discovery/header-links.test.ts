import { expect, test } from 'vitest'
import { headerLinks } from './header-links.ts'

const base = 'https://www.demo.gov.hk/en/leave'

test('links of a header are read with their relations and languages, and made full', () => {
  const lines = ['</tc/leave>; rel="alternate"; hreflang="zh-Hant-HK", <https://www.demo.gov.hk/sc/leave>; hreflang=zh-Hans; rel=alternate', '<?page=2>; rel="Next last"']
  expect(headerLinks(lines, base)).toEqual([
    { href: 'https://www.demo.gov.hk/tc/leave', rel: 'alternate', hasLanguage: true },
    { href: 'https://www.demo.gov.hk/sc/leave', rel: 'alternate', hasLanguage: true },
    { href: 'https://www.demo.gov.hk/en/leave?page=2', rel: 'next', hasLanguage: false },
    { href: 'https://www.demo.gov.hk/en/leave?page=2', rel: 'last', hasLanguage: false },
  ])
})

test.each(['', 'no link', '<', '</a', '</a>; rel', '<http://[>; rel=alternate', ';;;', '</a>; rel="alternate'])('a header that is none tells nothing and stops nothing: %s', (line) => {
  expect(headerLinks([line, '</b>; rel=canonical'], base).filter(({ rel }) => rel === 'canonical')).toHaveLength(1)
})
