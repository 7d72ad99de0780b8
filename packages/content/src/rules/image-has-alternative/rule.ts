import type { ImageBlock } from '../../blocks.ts'
import { cantTell, conclude, failed } from '../finding.ts'
import type { Finding, Rule } from '../rule.ts'

const fileName = /^[\w\- .%()]+\.(?:png|jpe?g|gif|svg|webp|tiff?|bmp)$/i

/** An image has a text alternative or is marked as decorative. */
export const imageHasAlternative: Rule = {
  id: 'image-has-alternative',
  criteria: ['1.1.1'],
  source: 'https://www.w3.org/WAI/tutorials/images/decision-tree/',
  messages: {
    missing: {
      en: 'The image {} has no text alternative. Say what it shows, or mark it as decorative.',
      'zh-Hant-HK': '圖像{}沒有替代文字。請說明圖像內容，或標示為裝飾圖像。',
      'zh-Hans': '图像{}没有替代文字。请说明图像内容，或标示为装饰图像。',
    },
    'file-name': {
      en: 'The text alternative “{}” is a file name. Say what the image shows.',
      'zh-Hant-HK': '替代文字「{}」是檔案名稱。請說明圖像內容。',
      'zh-Hans': '替代文字“{}”是档案名称。请说明图像内容。',
    },
    'decorative-with-text': {
      en: 'The image is marked as decorative but has the text alternative “{}”. Keep one of the two.',
      'zh-Hant-HK': '圖像標示為裝飾圖像，卻有替代文字「{}」。請只保留其中一項。',
      'zh-Hans': '图像标示为装饰图像，却有替代文字“{}”。请只保留其中一项。',
    },
  },
  evaluate(document) {
    const images = document.body.flatMap((block, index) =>
      block.__component === 'content.image' ? [{ block, path: `body.${index}` }] : [],
    )
    return conclude(
      images.flatMap(({ block, path }) => judge(block, path)),
      images.length > 0,
    )
  },
}

function judge(image: ImageBlock, path: string): Finding[] {
  const text = image.alternativeText?.trim() ?? ''
  if (image.decorative) return text === '' ? [] : [cantTell('decorative-with-text', path, text)]
  if (text === '') return [failed('missing', path, image.media?.name ?? '')]
  return fileName.test(text) ? [failed('file-name', path, text)] : []
}
