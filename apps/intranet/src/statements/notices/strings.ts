import { catalogue } from '@clf/app-shell'
import type { Statement } from '../statement.ts'

const en: Statement = {
  title: 'Important Notices',
  description: 'What this demonstration site is and is not, and how its content may be used.',
  parts: [
    {
      heading: 'A demonstration',
      paragraphs: [
        'This site demonstrates a look-and-feel standard modelled on the public Common Look and Feel pattern of Hong Kong government websites. It is not run, approved or endorsed by the government.',
        'Circulars, guidelines, reference models, services, telephone numbers and e-mail addresses are invented. Do not act on them.',
      ],
    },
    {
      heading: 'Languages',
      paragraphs: [
        'Some Simplified Chinese text is converted from Traditional Chinese by software. Pages that nobody has checked say so. Where versions differ, read the Traditional Chinese or English version.',
      ],
    },
    {
      heading: 'Links to other sites',
      paragraphs: ['Links to other sites are given for convenience. We have no influence on what they say.'],
    },
  ],
}

const hant: Statement = {
  title: '重要告示',
  description: '本示範網站的性質，以及其內容的使用方式。',
  parts: [
    {
      heading: '示範性質',
      paragraphs: [
        '本網站示範一套仿照香港政府網站公開的「統一外觀與風格」模式而制訂的標準，並非由政府營運、核准或認可。',
        '通告、指引、參考典範、服務、電話號碼及電郵地址均屬虛構，請勿據以行事。',
      ],
    },
    {
      heading: '語言',
      paragraphs: [
        '部分簡體中文內容由軟件自繁體中文轉換而成，未經人手核對的網頁均會註明。如各版本有異，請閱讀繁體中文或英文版。',
      ],
    },
    {
      heading: '其他網站的連結',
      paragraphs: ['其他網站的連結只為方便讀者而設，我們不能左右其內容。'],
    },
  ],
}

const hans: Statement = {
  title: '重要告示',
  description: '本示范网站的性质，以及其内容的使用方式。',
  parts: [
    {
      heading: '示范性质',
      paragraphs: [
        '本网站示范一套仿照香港政府网站公开的“统一外观与风格”模式而制订的标准，并非由政府营运、核准或认可。',
        '通告、指引、参考典范、服务、电话号码及电邮地址均属虚构，请勿据以行事。',
      ],
    },
    {
      heading: '语言',
      paragraphs: [
        '部分简体中文内容由软件自繁体中文转换而成，未经人手核对的网页均会注明。如各版本有异，请阅读繁体中文或英文版。',
      ],
    },
    {
      heading: '其他网站的链接',
      paragraphs: ['其他网站的链接只为方便读者而设，我们不能左右其内容。'],
    },
  ],
}

export const importantNotices = catalogue(en, hant, hans)
