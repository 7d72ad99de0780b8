import type { RuleNumber } from '../operator.ts'
import type { Fault } from '../operator.ts'
import { days } from './facts.ts'
import { ifIn } from './languages.ts'

/** A rule that is not of the standard, by its id. */
const rule = (id: string) => id as RuleNumber

/**
 * The defects that were seen in public templates of the time, each as it stood there. Some are found by rules about accessibility that are not of the
 * standard; `image-has-alternative` and the like are rules of the house, the others of axe-core.
 */
export const defects: readonly Fault[] = [
  {
    name: 'defect-spaces-between-han',
    rules: [rule('no-spaces-between-han')],
    also: ['LF14', 'LF15'],
    sites: ['heritage-tables', 'fixed-float'],
    language: 'tc',
    change(markup) {
      markup.text(markup.part('notices'), '重 要 告 示')
      markup.words(markup.part('revision'), (text) => text.replace('修訂日期', '最 近 修 訂 日 期'))
    },
  },
  {
    name: 'defect-language-names-as-pictures-with-wrong-words',
    rules: ['LF8'],
    also: ['LF10', rule('image-has-alternative')],
    sites: ['heritage-tables', 'fixed-float'],
    language: 'en',
    change: ifIn('en', (markup) => {
      for (const part of ['language-tc', 'language-sc'] as const) markup.text(markup.part(part), '<img src="/brand.svg" width="40" height="16" alt="image">')
    }),
  },
  {
    name: 'defect-half-converted',
    rules: ['script-matches-language', 'LF10'],
    also: ['LF8', 'LF10'],
    sites: ['heritage-tables', 'fixed-float'],
    language: 'sc',
    change: (markup) => markup.text(markup.part('skip'), '跳至內容'),
  },
  {
    name: 'defect-simplified-version-named-in-traditional',
    rules: ['LF8', 'script-matches-language', 'LF10'],
    also: ['LF8', 'LF10'],
    sites: ['heritage-tables', 'fixed-float'],
    language: 'en',
    change: ifIn('en', (markup) => markup.text(markup.part('language-sc'), '簡')),
  },
  {
    name: 'defect-english-left-in-chinese',
    rules: ['LF10'],
    also: ['LF18'],
    sites: ['heritage-tables', 'fixed-float'],
    language: 'tc',
    change(markup) {
      markup.text(markup.part('contact'), 'Contact us')
      markup.text(markup.part('skip'), 'Skip to Main Content')
      markup.attribute(markup.part('site-map'), 'title', 'Small')
    },
  },
  {
    name: 'defect-invalid-language-tag',
    rules: [rule('language-tag-is-valid'), rule('axe/html-lang-valid'), rule('axe/valid-lang')],
    also: ['LF9', 'LF10', 'LF8', 'LF1', 'LF2', 'LF3', 'LF13', 'LF14', 'LF15'],
    sites: ['heritage-tables', 'fixed-float'],
    language: 'tc',
    change: (markup) => markup.attribute(markup.tag('html'), 'lang', 'tc_chi'),
  },
  {
    name: 'defect-label-written-into-the-field',
    rules: [rule('axe/label'), rule('axe/label-title-only')],
    also: ['LF18', 'LF10'],
    sites: ['heritage-tables', 'fixed-float'],
    language: 'en',
    change(markup, page) {
      const form = markup.part('search')
      markup.text(
        form,
        `<input type="text" name="q" size="12" value="${page.language === 'en' ? 'Enter search keyword(s)' : '輸入查詢字串'}"> <input type="image" src="/brand.svg" width="30" height="16" alt="${
          page.language === 'en' ? 'Search' : '搜尋'
        }">`,
      )
    },
  },
  {
    name: 'defect-links-by-script',
    rules: ['LF8'],
    also: ['LF14', 'LF18'],
    sites: ['heritage-tables', 'fixed-float'],
    change(markup) {
      for (const part of ['language-en', 'language-tc', 'language-sc'] as const) {
        const link = markup.find(part)
        if (link) markup.attribute(link, 'href', 'javascript:changeLanguage()')
      }
    },
  },
  {
    name: 'defect-notices-in-a-pop-up',
    rules: ['LF14'],
    sites: ['heritage-tables', 'fixed-float'],
    change: (markup) => markup.attribute(markup.part('notices'), 'href', "javascript:MM_openBrWindow('notices.htm','','width=600,height=400')"),
  },
  {
    name: 'defect-positive-tabindex',
    rules: [rule('axe/tabindex')],
    sites: ['heritage-tables', 'fixed-float'],
    change: (markup) => markup.attribute(markup.part('skip'), 'tabindex', '1'),
  },
  {
    name: 'defect-alternative-is-a-star',
    rules: [rule('image-has-alternative'), rule('axe/image-alt')],
    also: ['LF10'],
    sites: ['heritage-tables', 'fixed-float'],
    change: (markup) => markup.append(markup.part('main'), '<p><img src="/photograph.svg" width="120" height="60" alt="*"> <img src="/photograph.svg" width="120" height="60" alt="image"></p>'),
  },
  {
    name: 'defect-duplicate-id',
    rules: [rule('axe/duplicate-id'), rule('axe/duplicate-id-aria'), rule('referenced-id-is-unique')],
    sites: ['heritage-tables', 'fixed-float'],
    change: (markup) => markup.append(markup.part('main'), '<p><span id="note">1</span> <span id="note">2</span> <input type="text" aria-labelledby="note"></p>'),
  },
  {
    name: 'defect-text-size-by-colour',
    rules: ['LF11'],
    sites: ['fixed-float', 'responsive'],
    change(markup) {
      for (const part of ['size-1', 'size-2', 'size-3'] as const) for (const name of ['aria-current', 'aria-pressed']) delete markup.part(part).attribs[name]
      markup.style(markup.part('size-1'), 'color: #ad0000')
    },
  },
  {
    name: 'defect-date-of-today',
    rules: ['LF15'],
    sites: ['heritage-tables', 'responsive'],
    language: 'en',
    days,
    change(markup) {
      markup.text(
        markup.part('date'),
        `<script>var d = new Date(); document.write(d.getDate() + ' ' + ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][d.getMonth()] + ' ' + d.getFullYear())</script>`,
      )
    },
  },
  {
    name: 'defect-chinese-leads-to-english-page-of-the-brand',
    rules: ['LF8'],
    sites: ['heritage-tables', 'fixed-float'],
    language: 'en',
    change: ifIn('en', (markup) => markup.attribute(markup.part('language-tc'), 'href', 'https://www.brandhk.gov.hk/en/')),
  },
]
