import { cantTell, defineRule, failed, judgeEach, passed } from '../rule.ts'

/** The name of a file of an image, with its folders or the rest of its address where they stand too. */
const fileName = /^(?:\S*[/\\])?[^/\\?#]+\.(?:png|jpe?g|gif|svg|webp|avif|heic|tiff?|bmp)(?:[?#]\S+)?$/i

/** Names that cameras, telephones, browsers and messengers give to files, without their ending. */
const givenName =
  /^(?:(?:IMG|DSC[NF]?|DCIM|PXL|VID|MVIMG|SCAN)[-_ ]?\d{3,}[-_\d~()]*|P\d{6,}|(?:screen ?shot|screen capture|whatsapp image|wechat ?image|untitled|未命名|(?:螢幕|荧幕|屏幕|熒幕)?截[圖图屏]|(?:螢幕|屏幕)擷取畫面|微信[圖图]片)[\d\-_:.,() （）]*(?:(?:at|上午|下午|am|pm)[-_ \d:.]*)*)$/iu

/** Words that say that there is an image, and marks: WCAG 2.2, failure F30. Signs such as an arrow or a star of a rating say something. */
const saysNothing =
  /^(?:(?:the |an? )?(?:image|img|picture|pic|photo|photograph|graphic|icon|spacer|blank|placeholder|alt|alt text|untitled|null|undefined)|[圖图][像片]?|相片|照片|[圖图][標标示]|(?:image|img|picture|pic|photo|photograph|graphic|icon|fig(?:ure|\.)?)[-_ ]*(?:no\.? ?)?[(（]?\d{1,4}[)）]?|(?:[圖图][像片]?|相片|照片|附[圖图])[-_ ]*[(（]?(?:\d{1,4}|[一二三四五六七八九十]{1,3})[)）]?|(?![?？!！]+$)[\p{P}\s]+)$/iu

/** An image has a text alternative or is marked as decorative. */
export const imageHasAlternative = defineRule({
  id: 'image-has-alternative',
  impact: 'critical',
  criteria: ['1.1.1'],
  source: { title: 'W3C tutorial on images, decision tree', url: 'https://www.w3.org/WAI/tutorials/images/decision-tree/' },
  sameAs: { missing: ['axe/image-alt', 'axe/role-img-alt', 'axe/svg-img-alt'], 'decorative-with-text': ['axe/presentation-role-conflict'] },
  messages: {
    missing: {
      en: 'The image {found} has no text alternative. Say what it shows, or mark it as decorative.',
      'zh-Hant-HK': '圖像{found}沒有替代文字。請說明圖像內容，或標示為裝飾圖像。',
      'zh-Hans': '图像{found}没有替代文字。请说明图像内容，或标示为装饰图像。',
    },
    'file-name': {
      en: 'The text alternative “{found}” is a file name. Say what the image shows.',
      'zh-Hant-HK': '替代文字「{found}」是檔案名稱。請說明圖像內容。',
      'zh-Hans': '替代文字“{found}”是文件名称。请说明图像内容。',
    },
    'says-nothing': {
      en: 'The text alternative “{found}” does not say what the image shows. Say it, or mark the image as decorative.',
      'zh-Hant-HK': '替代文字「{found}」沒有說明圖像內容。請加以說明，或標示為裝飾圖像。',
      'zh-Hans': '替代文字“{found}”没有说明图像内容。请加以说明，或标示为装饰图像。',
    },
    'decorative-with-text': {
      en: 'The image is marked as decorative but has the text alternative “{found}”. Keep one of the two.',
      'zh-Hant-HK': '圖像標示為裝飾圖像，卻有替代文字「{found}」。請只保留其中一項。',
      'zh-Hans': '图像标示为装饰图像，却有替代文字“{found}”。请只保留其中一项。',
    },
  },
  evaluate({ images }) {
    return judgeEach(images, (image) => {
      const text = image.alternative?.trim() ?? ''
      if (image.isDecorative) return text === '' ? passed(image) : cantTell('decorative-with-text', image, text)
      if (text === '') return failed('missing', image, image.file)
      if (fileName.test(text) || givenName.test(text)) return failed('file-name', image, text)
      return saysNothing.test(text) ? failed('says-nothing', image, text) : passed(image)
    })
  },
})
