import { catalogue } from '../language/catalogue.ts'

const en = {
  heading: 'Colours of this site',
  label: 'Theme',
  themes: {
    device: 'Same as my device',
    light: 'Light',
    dark: 'Dark',
    'high-contrast': 'High contrast',
    heritage: '2006 style',
  },
  save: 'Use this theme',
}

const hant: typeof en = {
  heading: '本網站的色彩',
  label: '主題',
  themes: {
    device: '與裝置相同',
    light: '淺色',
    dark: '深色',
    'high-contrast': '高對比',
    heritage: '二零零六年風格',
  },
  save: '使用此主題',
}

const hans: typeof en = {
  heading: '本网站的色彩',
  label: '主题',
  themes: {
    device: '与装置相同',
    light: '浅色',
    dark: '深色',
    'high-contrast': '高对比',
    heritage: '二零零六年风格',
  },
  save: '使用此主题',
}

export const preferenceStrings = catalogue(en, hant, hans)
