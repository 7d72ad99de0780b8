import { catalogue } from '../language/catalogue.ts'

const en = {
  heading: 'How this site is shown',
}
const hant: typeof en = {
  heading: '本網站的顯示方式',
}
const hans: typeof en = {
  heading: '本网站的显示方式',
}

export const preferenceStrings = catalogue(en, hant, hans)
