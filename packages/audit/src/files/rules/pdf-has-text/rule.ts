import { cantTell, defineRule, failed, judgeEach, passed } from '@clf/rules'
import type { FileSnapshot } from '../../file-snapshot.ts'

export const pdfHasText = defineRule<'scan' | 'unreadable' | 'drawing', FileSnapshot>({
  id: 'pdf-has-text',
  impact: 'critical',
  criteria: ['1.1.1', '1.4.5'],
  source: { title: 'WCAG 2.2 Techniques, PDF7: Performing OCR on a scanned PDF document to provide actual text', url: 'https://www.w3.org/WAI/WCAG22/Techniques/pdf/PDF7' },
  messages: {
    scan: {
      en: 'Page {found} is a picture without text, as a scanner makes it: nothing of it can be read out, searched or enlarged. Recognise its text, correct it and tag it; better, publish the source.',
      'zh-Hant-HK': '第{found}頁只有圖像而沒有文字，如同掃描件：內容不能讀出、搜尋或放大。請進行文字識別、校對並加上標籤；更佳做法是發布原稿。',
      'zh-Hans': '第{found}页只有图像而没有文字，如同扫描件：内容不能读出、搜索或放大。请进行文字识别、校对并加上标签；更佳做法是发布原稿。',
    },
    unreadable: {
      en: 'Letters of page {found} are drawn but stand for nothing that can be read out: the font does not say which characters they are. Make the PDF again with fonts that do.',
      'zh-Hant-HK': '第{found}頁的文字雖然可見，但字型沒有註明所代表的字元，因此不能讀出。請改用附有字元資料的字型重新產生 PDF。',
      'zh-Hans': '第{found}页的文字虽然可见，但字体没有注明所代表的字符，因此不能读出。请改用附有字符数据的字体重新生成 PDF。',
    },
    drawing: {
      en: 'Page {found} has lines and shapes but no text. If they are words drawn as shapes, nothing of them can be read out.',
      'zh-Hant-HK': '第{found}頁有線條和圖形，但沒有文字。如這些圖形是文字的輪廓，內容便不能讀出。',
      'zh-Hans': '第{found}页有线条和图形，但没有文字。如这些图形是文字的轮廓，内容便不能读出。',
    },
  },
  evaluate({ pdf }) {
    return judgeEach(pdf?.pages ?? [], ({ number, characters, unreadable, drawing }) => {
      const place = { pointer: `#page=${number}`, snippet: '' }
      if (characters === 0 && drawing === 'pictures') return failed('scan', place, String(number))
      if (characters === 0 && drawing === 'lines') return cantTell('drawing', place, String(number))
      return unreadable > characters / 10 ? failed('unreadable', place, String(number)) : passed(place)
    })
  },
})
