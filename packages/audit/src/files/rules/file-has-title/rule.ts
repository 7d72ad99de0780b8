import { defineRule, failed, passed } from '@clf/rules'
import type { FileSnapshot } from '../../file-snapshot.ts'

/** What word processors and scanners put in the place of a title. */
const fileName = /^(microsoft (word|excel|powerpoint) - .*|untitled.*|document\d*|scan[-_ ]?\d+.*|.*\.(pdf|docx?|xlsx?|pptx?|indd|odt|rtf|txt|svg|ai|cdr))$/i

export const fileHasTitle = defineRule<'missing' | 'file-name' | 'not-shown', FileSnapshot>({
  id: 'file-has-title',
  impact: 'serious',
  criteria: ['2.4.2'],
  source: { title: 'WCAG 2.2 Techniques, PDF18: Specifying the document title', url: 'https://www.w3.org/WAI/WCAG22/Techniques/pdf/PDF18' },
  messages: {
    missing: {
      en: 'The file has no title, so that a reader who opens it hears its file name. Write a title that says what it is about: in a PDF in the document’s properties, in an SVG as its first <title>.',
      'zh-Hant-HK': '文件沒有標題，讀者開啟時只會聽到檔案名稱。請寫上說明內容的標題：PDF 在文件屬性內，SVG 則以首個 <title> 寫出。',
      'zh-Hans': '文件没有标题，读者打开时只会听到文件名。请写上说明内容的标题：PDF 在文档属性内，SVG 则以首个 <title> 写出。',
    },
    'file-name': {
      en: 'The title “{found}” is the name of a file. Write a title that says what the document is about.',
      'zh-Hant-HK': '標題「{found}」只是檔案名稱。請寫上說明文件內容的標題。',
      'zh-Hans': '标题“{found}”只是文件名。请写上说明文件内容的标题。',
    },
    'not-shown': {
      en: 'The title “{found}” is there, but readers show the file name in its place. Set the option to display the document title (DisplayDocTitle).',
      'zh-Hant-HK': '文件有標題「{found}」，但閱讀程式只會顯示檔案名稱。請設定顯示文件標題（DisplayDocTitle）。',
      'zh-Hans': '文件有标题“{found}”，但阅读程序只会显示文件名。请设置显示文档标题（DisplayDocTitle）。',
    },
  },
  evaluate({ title, pdf }) {
    const place = { pointer: '/', snippet: title }
    if (title === '') return [failed('missing', place)]
    if (fileName.test(title)) return [failed('file-name', place, title)]
    return [pdf && !pdf.showsTitle ? failed('not-shown', place, title) : passed(place)]
  },
})
