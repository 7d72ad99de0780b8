import { catalogue } from '@clf/app-shell'
import type { LanguageTag } from '@clf/text'

export const places = catalogue({ tower: 'Tower', annex: 'Annex' }, { tower: '主樓', annex: '附樓' }, { tower: '主楼', annex: '附楼' })

const titles = catalogue((lift: number) => `Lift ${lift} is closed`, (lift: number) => `${lift}號升降機暫停服務`, (lift: number) => `${lift}号升降机暂停服务`)

export const noticesIn = (lang: LanguageTag) =>
  Array.from({ length: 12 }, (_, index) => index + 1).map((lift) => ({ id: `lift-${lift}`, title: titles[lang](lift), place: lift % 3 === 0 ? 'annex' as const : 'tower' as const }))
