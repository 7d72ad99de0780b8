import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: [
      'The sign reads 請各位職員在此排隊等候辦理手續 at each door.',
      'The notice says 职员应在柜台前排队等候叫号 in red.',
      'Les agents doivent remplir le formulaire avant la fin du mois et le remettre au bureau.',
      'Las personas interesadas deben llenar el formulario y entregarlo en la oficina antes del viernes.',
      'Mangyaring punan ang form na ito at ibalik sa aming tanggapan bago ang katapusan ng buwan.',
      'कृपया यो फारम भर्नुहोस् र कार्यालयमा बुझाउनुहोस्।',
      'กรุณากรอกแบบฟอร์มนี้และส่งคืนที่สำนักงาน',
    ],
    tc: [
      'Please fill in the form and return it to the registry by the end of the month.',
      '職員須注意：All staff must change their passwords every ninety days without exception. 請遵守。',
      'Les agents doivent remplir le formulaire avant la fin du mois et le remettre au bureau.',
      'กรุณากรอกแบบฟอร์มนี้และส่งคืนที่สำนักงาน',
    ],
    sc: [
      'Please fill in the form and return it to the registry by the end of the month.',
      '职员须注意：All staff must change their passwords every ninety days without exception. 请遵守。',
      'Les agents doivent remplir le formulaire avant la fin du mois et le remettre au bureau.',
    ],
  },
  passed: {
    en: [
      'The Civil Service Bureau (公務員事務局) issues it.',
      '{zh-Hant-HK:請各位職員在此排隊等候辦理手續}',
      'Staff fill in the form and return it to the registry by the end of the month.',
      '{fr:Les agents doivent remplir le formulaire avant la fin du mois et le remettre au bureau.}',
      'Mr Jean-Pierre de la Tour and Ms María González Fernández attended on behalf of the Consulate.',
      'The post is held ad interim, mutatis mutandis, under the rules.',
      'Fung shui, yum cha and dim sum are words that English has taken over.',
      'Kai Tak, Tsim Sha Tsui, Sham Shui Po, Tai Kok Tsui, Wong Tai Sin, Kwun Tong and Sai Kung.',
      'Senior Systems Manager, Digital Policy Office, 15/F, Wanchai Tower, 12 Harbour Road, Wan Chai, Hong Kong.',
    ],
    tc: [
      '請使用Microsoft Office 365開啟文件。',
      '參閱《Baseline IT Security Policy》(S17)。',
      '地點為{en:九龍灣國際展貿中心三樓會議室}。',
      '告示寫上{zh-Hans:please use the other door until the works are finished}。',
      '地址：15/F, Wanchai Tower, 12 Harbour Road, Wan Chai, Hong Kong。',
      '{en:Please fill in the form and return it to the registry by the end of the month.}',
      '數字政策辦公室（Digital Policy Office）',
      'Common Look and Feel標準適用於所有網站。',
      '採用HTML5、CSS及JavaScript。',
    ],
    sc: [
      '请使用Microsoft Office 365打开文件。',
      '参阅《Baseline IT Security Policy》(S17)。',
      '{en:Please fill in the form and return it to the registry by the end of the month.}',
      '数字政策办公室（Digital Policy Office）',
      '采用HTML5、CSS及JavaScript。',
    ],
  },
  cantTell: {
    tc: [
      '局長說：「We will finish the work before the end of the year.」',
      '法例訂明「No person shall disclose any information without the consent of the owner」。',
      '口號是「Leave no one behind and do it together」。',
    ],
    sc: ['局长说：“We will finish the work before the end of the year.”', '法例订明“No person shall disclose any information without the consent of the owner”。'],
  },
}
