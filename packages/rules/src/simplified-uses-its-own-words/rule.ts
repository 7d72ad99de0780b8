import { textRule, type Match } from '../edition/text-rule.ts'

/** Simplified Chinese is written in the words of its readers. */
export const simplifiedUsesItsOwnWords = textRule({
  id: 'simplified-uses-its-own-words',
  impact: 'minor',
  criteria: ['clf:language-versions', '3.1.5'],
  source: { title: 'Guidelines on Dissemination of Information through Government Homepages, paragraph 19', url: 'http://www.ogcio.gov.hk/eng/knowledge/ech3.htm' },
  why: {
    en: 'A converter changes characters and not words. Readers of Simplified Chinese do not know some words of Hong Kong.',
    'zh-Hant-HK': '轉換程式只改字、不改詞。部分香港用語，簡體版讀者並不認識。',
    'zh-Hans': '转换程序只改字、不改词。部分香港用语，简体版读者并不认识。',
  },
  messages: {
    word: {
      en: '“{found}” is a word of Hong Kong. Unless it is part of a name, use the word that readers of Simplified Chinese know.',
      'zh-Hant-HK': '「{found}」是香港用語。除非屬名稱的一部分，否則請改用簡體版讀者慣用的詞。',
      'zh-Hans': '“{found}”是香港用语。除非属名称的一部分，否则请改用简体版读者惯用的词。',
    },
  },
  languages: ['zh-Hans'],
  find: (text) =>
    words.flatMap(([word, to]) => [...text.matchAll(word)].map(({ 0: found, index }): Match<'word'> => ({ reason: 'word', start: index, end: index + found.length, to, isDoubtful: true }))),
})

/** As the converter leaves them, with what they are called on the mainland; words that names of offices hold are left out. */
const words = ([
  ['登入', '登录'],
  ['登出', '退出登录'],
  ['资讯(?!科技)', '信息'],
  ['伺服器', '服务器'],
  ['记忆体', '内存'],
  ['列印', '打印'],
  ['上载', '上传'],
  ['滑鼠', '鼠标'],
  ['预设', '默认'],
  ['萤幕', '屏幕'],
  ['互联网浏览器的书签', '互联网浏览器的收藏夹'],
  ['连结', '链接'],
  ['字元', '字符'],
  ['硬体', '硬件'],
  ['使用者介面', '用户界面'],
  ['(?:电脑|应用)程式', '应用程序'],
  ['检视', '查看'],
  ['透过(?=互联网|网上|系统|电邮|电子)', '通过'],
  ['手提电话', '手机'],
  ['软体(?!动物)', '软件'],
  ['网路', '网络'],
  ['资料库', '数据库'],
  ['数位', '数字'],
  ['影印机', '复印机'],
  ['光碟', '光盘'],
  ['档案夹', '文件夹'],
  ['印表机', '打印机'],
  ['储存格', '单元格'],
  ['试算表', '电子表格'],
  ['搜寻', '搜索'],
  ['网志', '博客'],
  ['电邮地址簿', '电子邮件通讯录'],
] as const).map(([word, to]) => [new RegExp(word, 'gu'), to] as const)
