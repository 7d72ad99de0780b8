import type { Catalogue } from '../internal/catalogue.ts'

/** `{label}` is the label of a part; `{value}` what was written in it; `{separator}` stands between parts. */
interface AddressInputMessages {
  missing: string
  flat: string
  floor: string
  ground: string
  block: string
}

export const messages: Catalogue<AddressInputMessages> = {
  en: { missing: 'Enter “{label}”.', flat: 'Flat {value}', floor: '{value}/F', ground: 'G/F', block: 'Block {value}' },
  'zh-Hant-HK': { missing: '請填寫「{label}」。', flat: '{value}室', floor: '{value}樓', ground: '地下', block: '{value}座' },
  'zh-Hans': { missing: '请填写“{label}”。', flat: '{value}室', floor: '{value}楼', ground: '地下', block: '{value}座' },
}
