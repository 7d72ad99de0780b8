import type { Catalogue } from '../internal/catalogue.ts'
import type { DisplaySetting } from './display-choice.ts'

interface DisplaySettingsMessages extends Readonly<Record<DisplaySetting, Readonly<Record<string, string>>>> {
  save: string
  saved: string
}

export const messages: Catalogue<DisplaySettingsMessages> = {
  en: {
    theme: {
      legend: 'Colours',
      device: 'Same as my device',
      light: 'Light',
      dark: 'Dark',
      'high-contrast': 'High contrast',
      heritage: '2006 style',
    },
    'text-size': { legend: 'Text size', default: 'Default', larger: 'Larger', largest: 'Largest' },
    motion: { legend: 'Motion', device: 'Same as my device', reduced: 'Reduced' },
    save: 'Save these settings',
    saved: 'Saved. This device keeps your settings for a year.',
  },
  'zh-Hant-HK': {
    theme: {
      legend: '色彩',
      device: '與裝置相同',
      light: '淺色',
      dark: '深色',
      'high-contrast': '高對比',
      heritage: '二零零六年風格',
    },
    'text-size': { legend: '字型大小', default: '原設定', larger: '較大', largest: '最大' },
    motion: { legend: '動態效果', device: '與裝置相同', reduced: '減少' },
    save: '儲存設定',
    saved: '已儲存。此裝置會保留你的設定一年。',
  },
  'zh-Hans': {
    theme: {
      legend: '色彩',
      device: '与装置相同',
      light: '浅色',
      dark: '深色',
      'high-contrast': '高对比',
      heritage: '二零零六年风格',
    },
    'text-size': { legend: '字型大小', default: '原设定', larger: '较大', largest: '最大' },
    motion: { legend: '动态效果', device: '与装置相同', reduced: '减少' },
    save: '储存设定',
    saved: '已储存。此装置会保留你的设定一年。',
  },
}
