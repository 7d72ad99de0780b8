import type { Catalogue } from '../internal/catalogue.ts'

interface OfficialBannerMessages {
  label: string
  official: string
  howToTell: string
  address: string
  connection: string
  demonstration: string
  invented: string
  noReliance: string
}

export const messages: Catalogue<OfficialBannerMessages> = {
  en: {
    label: 'About this website',
    official: 'A website of the Government of the Hong Kong Special Administrative Region',
    howToTell: 'How to tell',
    address: 'The address ends in .gov.hk. Look at the whole address in the address bar, not only at part of it.',
    connection: 'The connection is encrypted: the address starts with https:// and the browser shows no warning.',
    demonstration: 'Demonstration website: all content is invented',
    invented: 'This is not a website of the Government. Circulars, names, numbers and dates on it were made up to show how the standard works.',
    noReliance: 'Do not act on anything you read here. Real government websites have addresses that end in .gov.hk.',
  },
  'zh-Hant-HK': {
    label: '關於本網站',
    official: '香港特別行政區政府網站',
    howToTell: '如何識別',
    address: '網址以 .gov.hk 結尾。請查看網址列內的完整網址，不要只看其中一部分。',
    connection: '連線已加密：網址以 https:// 開頭，而且瀏覽器沒有顯示警告。',
    demonstration: '示範網站：全部內容均屬虛構',
    invented: '本網站並非政府網站。網站內的通告、名稱、編號和日期均屬虛構，只用作示範標準如何運作。',
    noReliance: '請勿按本網站的內容行事。真正的政府網站，網址以 .gov.hk 結尾。',
  },
  'zh-Hans': {
    label: '关于本网站',
    official: '香港特别行政区政府网站',
    howToTell: '如何识别',
    address: '网址以 .gov.hk 结尾。请查看网址列内的完整网址，不要只看其中一部分。',
    connection: '连接已加密：网址以 https:// 开头，而且浏览器没有显示警告。',
    demonstration: '示范网站：全部内容均属虚构',
    invented: '本网站并非政府网站。网站内的通告、名称、编号和日期均属虚构，只用作示范标准如何运作。',
    noReliance: '请勿按本网站的内容行事。真正的政府网站，网址以 .gov.hk 结尾。',
  },
}
