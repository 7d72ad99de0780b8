import { defineRule, failed, passed } from '@clf/rules'
import type { FileSnapshot } from '../../file-snapshot.ts'

export const pdfIsOpenToScreenReaders = defineRule<'closed', FileSnapshot>({
  id: 'pdf-is-open-to-screen-readers',
  impact: 'critical',
  criteria: ['4.1.2'],
  source: { title: 'PDF/UA-1 (ISO 14289-1)', url: 'https://pdfa.org/resource/iso-14289-pdfua/' },
  messages: {
    closed: {
      en: 'The PDF is protected in a way that keeps screen readers from its text. Allow text access for screen reader devices, or take the protection off.',
      'zh-Hant-HK': 'PDF 的保護設定不容許讀屏軟件取得文字。請容許讀屏裝置存取文字，或取消保護。',
      'zh-Hans': 'PDF 的保护设置不允许读屏软件取得文字。请允许读屏设备访问文字，或取消保护。',
    },
  },
  evaluate({ pdf }) {
    if (!pdf) return [{ outcome: 'inapplicable' }]
    const place = { pointer: '/', snippet: '' }
    return [pdf.isOpenToScreenReaders ? passed(place) : failed('closed', place)]
  },
})
