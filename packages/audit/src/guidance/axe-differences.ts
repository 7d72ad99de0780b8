import type { LanguageTag } from '@clf/text'

/** How a rule of ours differs from rules of axe-core that judge the same. */
export interface AxeDifference {
  /** Rules of axe-core, as `axe/image-alt`. */
  rules: readonly string[]
  /** A sentence or two. The README of the rule has the English one. */
  how: Record<LanguageTag, string>
}

/** By the id of our rule. */
export const axeDifferences: ReadonlyMap<string, AxeDifference> = new Map<string, AxeDifference>([
  ['heading-order', {
    rules: ['axe/heading-order', 'axe/empty-heading'],
    how: {
      en: 'axe-core asks the same of pages, in two rules of best practice. This one holds it to WCAG 1.3.1 and 2.4.6, and is asked of documents in the CMS before they are published.',
      'zh-Hant-HK': 'axe-core 以兩項最佳做法規則對網頁作同樣要求；本規則以 WCAG 1.3.1 及 2.4.6 為準，並在 CMS 文件發布前檢查。',
      'zh-Hans': 'axe-core 以两项最佳做法规则对网页作同样要求；本规则以 WCAG 1.3.1 及 2.4.6 为准，并在 CMS 文件发布前检查。',
    },
  }],
  ['image-has-alternative', {
    rules: ['axe/image-alt', 'axe/role-img-alt', 'axe/svg-img-alt', 'axe/presentation-role-conflict'],
    how: {
      en:
        'axe-core asks whether there is a text alternative, whatever it says. This one also fails the name of a file and words that say only that there is an image, leaves text on a decorative image to a person, and is asked of documents in the CMS.',
      'zh-Hant-HK': 'axe-core 只問有沒有替代文字，不問內容；本規則亦不接受以檔案名稱或「圖片」等字眼充當替代文字，裝飾圖像附有文字時交由人手判斷，並會檢查 CMS 文件。',
      'zh-Hans': 'axe-core 只问有没有替代文字，不问内容；本规则亦不接受以文件名或“图片”等字眼充当替代文字，装饰图像附有文字时交由人工判断，并会检查 CMS 文件。',
    },
  }],
  ['language-of-parts', {
    rules: ['axe/html-has-lang', 'axe/valid-lang'],
    how: {
      en: 'axe-core asks whether a mark of language is there and well formed. This one asks whether it is true of the words.',
      'zh-Hant-HK': 'axe-core 只問語言標記是否存在及格式正確；本規則則問標記與文字是否相符。',
      'zh-Hans': 'axe-core 只问语言标记是否存在及格式正确；本规则则问标记与文字是否相符。',
    },
  }],
  ['language-tag-is-valid', {
    rules: ['axe/html-has-lang', 'axe/html-lang-valid', 'axe/valid-lang'],
    how: {
      en:
        'axe-core asks whether a tag begins with a language of the registry, in which `sc` is Sardinian. This one fails names of regions that stand for a language, and asks for the form of the whole tag.',
      'zh-Hant-HK': 'axe-core 只問標籤開首是否註冊語言，而 `sc` 在註冊表中是撒丁語；本規則不接受以地區或俗稱充當語言，並檢查整個標籤的格式。',
      'zh-Hans': 'axe-core 只问标签开头是否注册语言，而 `sc` 在注册表中是撒丁语；本规则不接受以地区或俗称充当语言，并检查整个标签的格式。',
    },
  }],
  ['link-text-says-where', {
    rules: ['axe/link-name', 'axe/area-alt'],
    how: {
      en:
        'axe-core asks whether a link has a name, whatever it says. This one also fails a name that says nothing of the target, such as “click here”, leaves a web address to a person, and is asked of documents in the CMS.',
      'zh-Hant-HK': 'axe-core 只問連結有沒有名稱，不問內容；本規則亦不接受「按此」等沒有說明去處的名稱，以網址為名稱時交由人手判斷，並會檢查 CMS 文件。',
      'zh-Hans': 'axe-core 只问链接有没有名称，不问内容；本规则亦不接受“点击这里”等没有说明去处的名称，以网址为名称时交由人工判断，并会检查 CMS 文件。',
    },
  }],
  ['referenced-id-is-unique', {
    rules: ['axe/duplicate-id-aria'],
    how: {
      en: 'axe-core asks this of ARIA and labels, and leaves the answer to a person. This one fails it, for one of the two is never read, and also asks it of the headers of table cells.',
      'zh-Hant-HK': 'axe-core 只檢查 ARIA 和標籤所用的 id，並交由人手判斷；本規則視為不合格，因為其中一個元素永遠不會讀出，並同時檢查表格的 headers。',
      'zh-Hans': 'axe-core 只检查 ARIA 和标签所用的 id，并交由人工判断；本规则视为不合格，因为其中一个元素永远不会读出，并同时检查表格的 headers。',
    },
  }],
  ['references-exist', {
    rules: ['axe/skip-link'],
    how: {
      en: 'axe-core asks whether the targets of skip links are there. This one asks it of every link within a page, and of the numbers of paragraphs and footnotes in documents of the CMS.',
      'zh-Hant-HK': 'axe-core 只問「跳至內容」一類連結的目標是否存在；本規則檢查同一網頁內的所有連結，以及 CMS 文件的段落編號和註腳編號。',
      'zh-Hans': 'axe-core 只问“跳至内容”一类链接的目标是否存在；本规则检查同一网页内的所有链接，以及 CMS 文件的段落编号和脚注编号。',
    },
  }],
  ['script-matches-language', {
    rules: ['axe/html-lang-valid', 'axe/valid-lang'],
    how: {
      en:
        'axe-core asks whether a mark of language is well formed. This one asks whether the characters are of the script that it names, Traditional or Simplified, and is asked of documents in the CMS.',
      'zh-Hant-HK': 'axe-core 只問語言標記格式是否正確；本規則則問用字是否屬所標示的繁體或簡體，並會檢查 CMS 文件。',
      'zh-Hans': 'axe-core 只问语言标记格式是否正确；本规则则问用字是否属所标示的繁体或简体，并会检查 CMS 文件。',
    },
  }],
  ['table-has-headers', {
    rules: ['axe/td-has-header'],
    how: {
      en:
        'axe-core asks of tables larger than three by three whether each cell has a header. This one asks of every data table whether it has headers with words, a caption and rows of one length, and is asked of documents in the CMS.',
      'zh-Hant-HK': 'axe-core 只檢查大於三行三欄的表格，問每個儲存格有沒有標題；本規則檢查所有資料表格，問有沒有寫上文字的標題、表格名稱和長度一致的行，並會檢查 CMS 文件。',
      'zh-Hans': 'axe-core 只检查大于三行三列的表格，问每个单元格有没有标题；本规则检查所有数据表格，问有没有写上文字的标题、表格名称和长度一致的行，并会检查 CMS 文件。',
    },
  }],
  ['title-has-the-form', {
    rules: ['axe/document-title'],
    how: {
      en: 'axe-core asks whether a page has a title, whatever it says. This one asks whether it names page and site, in the language of the page, and is the title of no other page.',
      'zh-Hant-HK': 'axe-core 只問網頁有沒有標題，不問內容；本規則則問標題是否以網頁的語言列明網頁和網站名稱，並且不與其他網頁重複。',
      'zh-Hans': 'axe-core 只问网页有没有标题，不问内容；本规则则问标题是否以网页的语言列明网页和网站名称，并且不与其他网页重复。',
    },
  }],
])
