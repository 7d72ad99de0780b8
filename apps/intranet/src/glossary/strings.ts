import { catalogue } from '@clf/app-shell'

const en = {
  title: 'Glossary',
  description: 'Terms that documents of this intranet use, with what they mean and their wording in three languages.',
  intro: 'What terms mean on this intranet, and what the other languages call them. Where a document first uses one, it leads here.',
  index: 'First letters',
  none: 'No term is published in this language yet.',
}

const hant: typeof en = {
  title: '詞彙',
  description: '本內聯網文件所用的詞語，列出釋義及三種語言的寫法。',
  intro: '詞語在本內聯網的釋義，以及其他語言的寫法。文件首次使用這些詞語時，可連結至此。',
  index: '首字筆劃',
  none: '尚未以此語言發布任何詞語。',
}

const hans: typeof en = {
  title: '词汇',
  description: '本内联网文件所用的词语，列出释义及三种语言的写法。',
  intro: '词语在本内联网的释义，以及其他语言的写法。文件首次使用这些词语时，可链接至此。',
  index: '拼音首字母',
  none: '尚未以此语言发布任何词语。',
}

export const glossaryStrings = catalogue(en, hant, hans)
