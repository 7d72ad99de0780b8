import type { TreeNode } from '@clf/content/tree'
import { defineEditionRule } from '../edition/edition-rule.ts'
import { cantTell, failed, judgeEach, passed, type Judgement } from '../rule.ts'

type Reason = 'old-format' | 'too-large' | 'large' | 'packed' | 'unknown'

/** A file has a format that every reader can open, and a size that a phone can load. */
export const documentFormatAndSize = defineEditionRule<Reason>({
  id: 'document-format-and-size',
  impact: 'moderate',
  criteria: ['clf:alternative-format'],
  source: { title: 'W3C, evaluating documents and other web content that is not HTML', url: 'https://www.w3.org/WAI/standards-guidelines/wcag/non-web-ict/' },
  why: {
    en: 'An old or private format opens in one program only, and not in most assistive technology. A large file does not arrive on a poor line.',
    'zh-Hant-HK': '舊式或專用格式只有個別程式能開啟，大多數輔助科技無法使用。檔案過大，網速慢時便無法下載。',
    'zh-Hans': '旧式或专用格式只有个别程序能打开，大多数辅助技术无法使用。文件过大，网速慢时便无法下载。',
  },
  messages: {
    'old-format': {
      en: 'The file {found} has a format that many cannot open. Give it as PDF, DOCX, XLSX or CSV.',
      'zh-Hant-HK': '檔案{found}的格式很多人無法開啟。請改用PDF、DOCX、XLSX或CSV格式。',
      'zh-Hans': '文件{found}的格式很多人无法打开。请改用PDF、DOCX、XLSX或CSV格式。',
    },
    'too-large': {
      en: 'The file {found} is larger than 50 MB. Divide it, or make its pictures smaller.',
      'zh-Hant-HK': '檔案{found}超過50 MB。請拆分檔案，或壓縮圖像。',
      'zh-Hans': '文件{found}超过50 MB。请拆分文件，或压缩图像。',
    },
    large: {
      en: 'The file {found} is larger than 20 MB. Make it smaller, unless all of it is needed.',
      'zh-Hant-HK': '檔案{found}超過20 MB。除非全屬必要，否則請縮小檔案。',
      'zh-Hans': '文件{found}超过20 MB。除非全属必要，否则请缩小文件。',
    },
    packed: {
      en: 'The file {found} holds others, which nobody has looked into. Offer them one by one where you can.',
      'zh-Hant-HK': '{found}為壓縮檔，內含的檔案未經檢查。如可行，請逐一提供。',
      'zh-Hans': '{found}为压缩文件，内含的文件未经检查。如可行，请逐一提供。',
    },
    unknown: {
      en: 'The format of the file {found} is not known here. Look which it has.',
      'zh-Hant-HK': '此處無法得知檔案{found}的格式。請查核。',
      'zh-Hans': '此处无法得知文件{found}的格式。请查核。',
    },
  },
  evaluate({ versions }) {
    const files = versions.flatMap(({ nodes, words }) =>
      nodes.flatMap((place) => (place.node.type === 'file' && place.node.media !== undefined ? [{ place, file: fileOf(place.node, words.files) }] : []))
    )
    return judgeEach(files, ({ place, file: { name, size } }): Judgement<Reason> => {
      const format = /\.([a-z0-9]{2,5})$/i.exec(name)?.[1]?.toLowerCase()
      if (format === undefined) return cantTell('unknown', place, name)
      if (old.has(format)) return failed('old-format', place, name)
      if (size > 50_000) return failed('too-large', place, name)
      if (packed.has(format)) return cantTell('packed', place, name)
      return size > 20_000 ? cantTell('large', place, name) : passed(place)
    })
  },
})

const old = new Set([
  'doc',
  'xls',
  'ppt',
  'pps',
  'rtf',
  'wps',
  'wri',
  'wpd',
  'mdb',
  'pub',
  'swf',
  'exe',
  'com',
  'bat',
  'msi',
  'wmv',
  'wma',
  'avi',
  'rm',
  'ram',
  'flv',
  'tif',
  'tiff',
  'bmp',
  'psd',
  'cdr',
  'dwg',
  'gd',
  'et',
  'dps',
])
const packed = new Set(['zip', 'rar', '7z', 'gz', 'tar'])

/** Size in kilobytes; 0 where it is not known. */
function fileOf({ media = '' }: TreeNode<'file'>, files: Readonly<Record<string, { name: string; size?: number }>> = {}): { name: string; size: number } {
  const { name = media, size = 0 } = files[media] ?? {}
  return { name, size }
}
