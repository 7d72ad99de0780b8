import { expect, test } from '@playwright/test'
import { pages } from '../support/page-kinds.ts'
import { faultsOfLibraryUse } from './library-use.ts'

for (const { name, tag, url } of pages) {
  test(`${name} in ${tag} is made of the library’s own elements`, async ({ request }) => {
    const html = await (await request.get(url)).text()
    expect(html).toContain('<clf-header')
    expect(faultsOfLibraryUse(html)).toEqual([])
  })
}

const byHand = [
  ['a table', '<table><tr><td>1</td></tr></table>', '<clf-table><table><tr><td>1</td></tr></table></clf-table>'],
  ['a header', '<header>Site</header>', '<clf-header><header>Site</header></clf-header>'],
  ['a footer', '<footer>2026</footer>', '<clf-footer></clf-footer>'],
  ['a breadcrumb', '<nav><ol><li><a href="/en">Home</a></li><li aria-current="page">Here</li></ol></nav>', '<clf-breadcrumb><ol><li aria-current="page">Here</li></ol></clf-breadcrumb>'],
  ['pages', '<p><a rel="next" href="?page=2">Next</a></p>', '<clf-pagination><ul><li><a rel="next" href="?page=2">2</a></li></ul></clf-pagination>'],
  ['an accordion', '<details></details><details></details>', '<details></details>'],
  ['a dialog', '<div role="dialog"></div>', '<clf-dialog><dialog></dialog></clf-dialog>'],
  ['tabs', '<div role="tablist"></div>', '<clf-tabs></clf-tabs>'],
  ['a button', '<input type="submit">', '<clf-button><button>Send</button></clf-button>'],
  ['a control', '<input name="q">', '<clf-field><input name="q"></clf-field><input type="hidden" name="r">'],
  ['a choice', '<select></select>', '<clf-field><select></select></clf-field>'],
  ['a file input', '<clf-field><input type="file"></clf-field>', '<clf-file-upload><input type="file"></clf-file-upload>'],
  ['a group', '<fieldset></fieldset>', '<clf-fieldset><fieldset></fieldset></clf-fieldset>'],
  ['a notice', '<div role="alert">Closed</div>', '<clf-notice-banner>Closed</clf-notice-banner>'],
  ['a tag', '<span class="clf-tag">New</span>', '<clf-tag>New</clf-tag>'],
  ['a link that skips', '<a href="#content">Skip</a>', '<clf-skip-link></clf-skip-link>'],
  ['an error summary', '<div class="clf-error-summary"></div>', '<clf-error-summary></clf-error-summary>'],
  ['a class that nobody names', '<p class="clf-nothing">x</p>', '<p class="clf-lead intranet-x shell-x">x</p>'],
] as const

for (const [what, hand, element] of byHand) {
  test(`${what} made by hand is a fault, and with its element none`, () => {
    expect(faultsOfLibraryUse(`<main>${hand}</main>`).length).toBeGreaterThan(0)
    expect(faultsOfLibraryUse(`<main>${element}</main>`)).toEqual([])
  })
}

test('what a shadow tree or a body of a document holds is no fault', () => {
  expect(faultsOfLibraryUse('<clf-x><template shadowrootmode="open"><footer></footer></template></clf-x>')).toEqual([])
  expect(faultsOfLibraryUse('<div class="intranet-document-text"><div class="clf-table-scroll"><table></table></div></div>')).toEqual([])
})
