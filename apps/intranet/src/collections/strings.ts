import { catalogue } from '@clf/app-shell'
import { atStart, kindsInWords } from '../chrome/list-in-words.ts'

const en = {
  everything: 'All documents',
  kind: 'Kind of document',
  topic: {
    title: 'Topics',
    intro: 'Documents by what they are about. Each topic has a page and feeds of its own.',
    description: 'List of topics, each with the documents about it.',
    ofOne: (name: string) => `${atStart(kindsInWords('en'))} about ${name}, newest first. The list shows what is in force unless you choose otherwise.`,
    about: (name: string) => `${atStart(kindsInWords('en'))} about ${name}.`,
    none: 'No topic is published in this language yet.',
  },
  series: {
    title: 'Series',
    intro: 'Circulars and papers by series. Each series has a page and feeds of its own.',
    description: 'List of series of circulars, each with what it holds.',
    ofOne: (name: string) => `Everything in the series ${name}, newest first. The list shows what is in force unless you choose otherwise.`,
    about: (name: string) => `Everything in the series ${name}.`,
    none: 'No series is published in this language yet.',
  },
}

const hant: typeof en = {
  everything: '所有文件',
  kind: '文件種類',
  topic: {
    title: '主題',
    intro: '按內容劃分的文件。每個主題均有專頁及訂閱源。',
    description: '主題一覽，列出與各主題有關的文件。',
    ofOne: (name) => `與「${name}」有關的${kindsInWords('zh-Hant-HK')}，最新的排在最前。除另作選擇外，只列出現行有效的項目。`,
    about: (name) => `與「${name}」有關的${kindsInWords('zh-Hant-HK')}。`,
    none: '尚未以此語言發布任何主題。',
  },
  series: {
    title: '系列',
    intro: '按系列劃分的通告及文件。每個系列均有專頁及訂閱源。',
    description: '通告系列一覽，列出各系列的文件。',
    ofOne: (name) => `「${name}」系列的所有文件，最新的排在最前。除另作選擇外，只列出現行有效的項目。`,
    about: (name) => `「${name}」系列的所有文件。`,
    none: '尚未以此語言發布任何系列。',
  },
}

const hans: typeof en = {
  everything: '所有文件',
  kind: '文件种类',
  topic: {
    title: '主题',
    intro: '按内容划分的文件。每个主题均有专页及订阅源。',
    description: '主题一览，列出与各主题有关的文件。',
    ofOne: (name) => `与“${name}”有关的${kindsInWords('zh-Hans')}，最新的排在最前。除另作选择外，只列出现行有效的项目。`,
    about: (name) => `与“${name}”有关的${kindsInWords('zh-Hans')}。`,
    none: '尚未以此语言发布任何主题。',
  },
  series: {
    title: '系列',
    intro: '按系列划分的通告及文件。每个系列均有专页及订阅源。',
    description: '通告系列一览，列出各系列的文件。',
    ofOne: (name) => `“${name}”系列的所有文件，最新的排在最前。除另作选择外，只列出现行有效的项目。`,
    about: (name) => `“${name}”系列的所有文件。`,
    none: '尚未以此语言发布任何系列。',
  },
}

export const collectionStrings = catalogue(en, hant, hans)
