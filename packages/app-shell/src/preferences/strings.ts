import { catalogue } from '../language/catalogue.ts'

const en = {
  heading: 'How this site is shown',
  unknownChoice: 'Nothing was changed: the form held no setting that this site knows. Go back, choose again and send the form.',
  otherSite: 'Nothing was changed: this form came from another site. Open the page on this site and send the form there.',
}
const hant: typeof en = {
  heading: '本網站的顯示方式',
  unknownChoice: '設定並無更改：表格內沒有本網站認識的設定。請返回上一頁重新選擇，然後再次送出表格。',
  otherSite: '設定並無更改：此表格來自其他網站。請在本網站開啟有關網頁，然後送出表格。',
}
const hans: typeof en = {
  heading: '本网站的显示方式',
  unknownChoice: '设定并无更改：表格内没有本网站认识的设定。请返回上一页重新选择，然后再次送出表格。',
  otherSite: '设定并无更改：此表格来自其他网站。请在本网站开启有关网页，然后送出表格。',
}

export const preferenceStrings = catalogue(en, hant, hans)
