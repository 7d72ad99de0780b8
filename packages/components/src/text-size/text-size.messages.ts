import type { Catalogue } from '../internal/catalogue.ts'
import type { TextSize } from './text-size-cookie.ts'

interface TextSizeMessages extends Record<TextSize, string> {
  label: string
}

export const messages: Catalogue<TextSizeMessages> = {
  en: {
    label: 'Text size',
    default: 'Default Font Size',
    larger: 'Larger Font Size',
    largest: 'Largest Font Size',
  },
  'zh-Hant-HK': {
    label: '字型大小',
    default: '字型大小：原設定',
    larger: '字型大小：較大',
    largest: '字型大小：最大',
  },
  'zh-Hans': {
    label: '字型大小',
    default: '字型大小：原设定',
    larger: '字型大小：较大',
    largest: '字型大小：最大',
  },
}
