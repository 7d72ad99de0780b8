import { pdfFile } from './files-to-upload.ts'
import type { Desk } from './desk.ts'
import type { KindOfJourney } from './names.ts'
import { upload } from './upload.ts'

/** A text, in the languages that somebody writes; Simplified is made from Traditional. */
interface WrittenBody {
  field: string
  /** Paragraphs of several texts on one page would have the same numbers. */
  style: 'numbered' | 'plain'
  en: readonly string[]
  tc: readonly string[]
}

/** What is written into a document of one kind: everything that its form asks for before it is published, and nothing that a rule finds fault with. */
export interface Writing {
  kind: Exclude<KindOfJourney, 'circular'>
  titles: Readonly<Record<'en' | 'tc', string>>
  bodies: readonly WrittenBody[]
  /** Words besides titles and bodies, in the order of the form. */
  words: Readonly<Record<string, string>>
  /** Facts in the order of the form; the key is the end of the address at which readers find the document. */
  facts: (desk: Desk, key: string) => Promise<void>
  /** The title once it is corrected. */
  corrected: Readonly<Record<'en' | 'tc', string>>
}

const revisedOn = '2026-11-20'
const reviewBy = '2027-11-19'

export const writings: readonly Writing[] = [
  {
    kind: 'guideline',
    titles: { en: 'Looking after goods lifts', tc: '載貨升降機的保養' },
    bodies: [
      {
        field: 'body',
        style: 'numbered',
        en: ['Each office keeps a log of its goods lifts.', 'A lift that stops between floors is closed until it has been looked at.'],
        tc: ['各辦事處須為載貨升降機備存紀錄。', '升降機如在樓層之間停下，須停用至檢查完畢為止。'],
      },
    ],
    words: {
      'en.summary': 'How an office looks after the lifts that carry its goods.',
      'tc.summary': '辦事處保養載貨升降機的方法。',
      'en.contactPost': 'Building Manager (Lifts)',
      'tc.contactPost': '樓宇經理（升降機）',
    },
    async facts(desk, key) {
      await desk.write({ guidelineNumber: `G-${key.toUpperCase()}`, slug: key, version: '1.0' })
      await desk.writeDate('revisedOn', revisedOn)
      await desk.keyboard.use(desk.field('mandatory'), 'Space')
      await desk.relate('issuingBureau', 'ARCHSD')
      await desk.write({ 'contact.telephone': '2810 0000', 'contact.email': 'lifts@demo.example' })
      await desk.writeDate('reviewBy', reviewBy)
    },
    corrected: { en: 'Looking after lifts for goods', tc: '升降機（載貨用）的保養' },
  },
  {
    kind: 'best-practice',
    titles: { en: 'One log for all goods lifts', tc: '載貨升降機共用紀錄' },
    bodies: [
      { field: 'problem', style: 'plain', en: ['Each floor kept a log of its own, and nobody read them all.'], tc: ['各樓層各自備存紀錄，沒有人全部看過。'] },
      { field: 'solution', style: 'plain', en: ['One log for the whole building hangs beside the lift.'], tc: ['整座大廈共用一份紀錄，掛在升降機旁。'] },
      { field: 'outcome', style: 'plain', en: ['Faults are mended on the day on which they are noted.'], tc: ['故障於記錄當日修妥。'] },
    ],
    words: {
      'en.summary': 'How a building came to keep one log for all its goods lifts.',
      'tc.summary': '大廈如何改為所有載貨升降機共用一份紀錄。',
      'en.contactPost': 'Building Manager (Lifts)',
      'tc.contactPost': '樓宇經理（升降機）',
    },
    async facts(desk, key) {
      await desk.write({ slug: key })
      await desk.writeDate('revisedOn', revisedOn)
      await desk.keyboard.choose(desk.field('maturity'), { en: 'Proven', zh: '已驗證', 'zh-Hans': '已验证' }[desk.locale])
      await desk.relate('ownerBureau', 'ARCHSD')
      await desk.write({ 'contact.telephone': '2810 0000', 'contact.email': 'lifts@demo.example' })
      await desk.writeDate('reviewBy', reviewBy)
    },
    corrected: { en: 'A single log for all goods lifts', tc: '所有載貨升降機共用一份紀錄' },
  },
  {
    kind: 'service',
    titles: { en: 'Booking of goods lifts', tc: '預訂載貨升降機' },
    bodies: [{ field: 'body', style: 'numbered', en: ['Choose a day and a lift, and say what is to be carried.'], tc: ['請選擇日期及升降機，並說明運送的物品。'] }],
    words: {
      'en.summary': 'Books a goods lift for an office that moves.',
      'tc.summary': '供搬遷的辦事處預訂載貨升降機。',
      'en.serviceHours': 'Every day',
      'tc.serviceHours': '每日',
      'en.whoCanUse': 'All offices in the building.',
      'tc.whoCanUse': '大廈內所有辦事處。',
      'en.contactPost': 'Building Manager (Lifts)',
      'tc.contactPost': '樓宇經理（升降機）',
    },
    async facts(desk, key) {
      await desk.write({ serviceCode: key })
      await desk.writeDate('revisedOn', revisedOn)
      await desk.keyboard.choose(desk.field('availability'), { en: 'In service', zh: '服務中', 'zh-Hans': '服务中' }[desk.locale])
      await desk.keyboard.choose(desk.field('loginMethod'), { en: 'Single sign-on', zh: '單一登入', 'zh-Hans': '单点登录' }[desk.locale])
      await desk.write({ url: 'https://lifts.demo.example', popularity: '99' })
      await desk.relate('providerBureau', 'ARCHSD')
      await desk.keyboard.choose(desk.field('category'), { en: 'Office and facilities', zh: '辦公室及設施', 'zh-Hans': '办公室及设施' }[desk.locale])
      await desk.write({ 'contact.telephone': '2810 0000', 'contact.email': 'lifts@demo.example' })
      await desk.writeDate('reviewBy', reviewBy)
    },
    corrected: { en: 'Booking of lifts for goods', tc: '載貨升降機預訂服務' },
  },
  {
    kind: 'form',
    titles: { en: 'Request for a goods lift', tc: '載貨升降機申請表' },
    bodies: [],
    words: {},
    async facts(desk, key) {
      const { keyboard, names, photograph } = desk
      for (const language of ['en', 'tc', 'sc'] as const) {
        const place = desk.page.getByRole('group', { name: names.fileIn(names.languages[language]) })
        await upload({ keyboard, names, place, file: pdfFile(`${key}-${language}`), photograph })
      }
      await desk.write({ formNumber: key, version: '1' })
    },
    corrected: { en: 'Request for a lift for goods', tc: '載貨升降機使用申請表' },
  },
]
