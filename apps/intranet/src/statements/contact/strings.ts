import { catalogue } from '@clf/app-shell'
import type { Statement } from '../statement.ts'

const en: Statement = {
  title: 'Contact Us',
  description: 'Whom to ask about a document or about this demonstration site.',
  parts: [
    {
      heading: 'About a document or service',
      paragraphs: ['Ask the contact named on its page: that office wrote it and keeps it up to date.'],
    },
    {
      heading: 'About this site',
      paragraphs: [
        'Tell us the address of the page, what you tried and what happened. The address below belongs to the demonstration and is not read.',
      ],
      email: 'intranet@demonstration.example',
    },
  ],
}

const hant: Statement = {
  title: '聯絡我們',
  description: '查詢文件或本示範網站的聯絡方法。',
  parts: [
    {
      heading: '查詢文件或服務',
      paragraphs: ['請向有關網頁列出的聯絡人查詢：文件由該單位撰寫及更新。'],
    },
    {
      heading: '查詢本網站',
      paragraphs: ['請告知網頁地址、你嘗試做的事及結果。下列地址屬示範性質，不會有人閱讀。'],
      email: 'intranet@demonstration.example',
    },
  ],
}

const hans: Statement = {
  title: '联络我们',
  description: '查询文件或本示范网站的联络方法。',
  parts: [
    {
      heading: '查询文件或服务',
      paragraphs: ['请向有关网页列出的联络人查询：文件由该单位撰写及更新。'],
    },
    {
      heading: '查询本网站',
      paragraphs: ['请告知网页地址、你尝试做的事及结果。下列地址属示范性质，不会有人阅读。'],
      email: 'intranet@demonstration.example',
    },
  ],
}

export const contactStatement = catalogue(en, hant, hans)
