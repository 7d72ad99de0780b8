import { catalogue } from '@clf/app-shell'

const en = {
  title: 'Feeds',
  description: 'Addresses of Atom and JSON feeds: all documents, and each kind, topic, series and issuer.',
  intro:
    'A feed tells a feed reader what is new or has changed: what was published, what has come into force, what was superseded or withdrawn. It holds the latest 50, and nothing that is restricted.',
  atom: 'Atom feed',
  json: 'JSON feed',
  titled: (name: string, format: string) => `${name} (${format})`,
  ways: 'Follow this list:',
  between: ', ',
  all: 'All feeds',
  kinds: 'Kinds of document',
  topics: 'Topics',
  series: 'Series',
  departments: 'Departments',
  whatIsNew: (name: string) => `${name}: what is new and what has changed.`,
}

const hant: typeof en = {
  title: '訂閱源',
  description: 'Atom及JSON訂閱源的網址：所有文件，以及各種類、主題、系列及發出單位。',
  intro: '訂閱源讓閱讀程式得知新增及更改的項目：新發布的文件、開始生效的文件，以及被取代或撤回的文件。每個訂閱源載有最近50項，不含限閱文件。',
  atom: 'Atom訂閱源',
  json: 'JSON訂閱源',
  titled: (name, format) => `${name}（${format}）`,
  ways: '訂閱此列表：',
  between: '、',
  all: '所有訂閱源',
  kinds: '文件種類',
  topics: '主題',
  series: '系列',
  departments: '部門',
  whatIsNew: (name) => `${name}：新增及更改的項目。`,
}

const hans: typeof en = {
  title: '订阅源',
  description: 'Atom及JSON订阅源的网址：所有文件，以及各种类、主题、系列及发出单位。',
  intro: '订阅源让阅读程序得知新增及更改的项目：新发布的文件、开始生效的文件，以及被取代或撤回的文件。每个订阅源载有最近50项，不含限阅文件。',
  atom: 'Atom订阅源',
  json: 'JSON订阅源',
  titled: (name, format) => `${name}（${format}）`,
  ways: '订阅此列表：',
  between: '、',
  all: '所有订阅源',
  kinds: '文件种类',
  topics: '主题',
  series: '系列',
  departments: '部门',
  whatIsNew: (name) => `${name}：新增及更改的项目。`,
}

export const feedStrings = catalogue(en, hant, hans)
