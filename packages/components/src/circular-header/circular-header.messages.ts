import type { Catalogue } from '../internal/catalogue.ts'

export type CircularStatus = 'upcoming' | 'current' | 'superseded' | 'withdrawn' | 'expired' | 'archived'
export type CircularClassification = 'unclassified' | 'restricted-admin' | 'restricted-staff'

interface CircularHeaderMessages {
  from: string
  to: string
  reference: string
  date: string
  effective: string
  revised: string
  status: string
  classification: string
  statuses: Readonly<Record<CircularStatus, string>>
  classifications: Readonly<Record<CircularClassification, string>>
  supersededBy: string
  newerCircular: string
}

export const messages: Catalogue<CircularHeaderMessages> = {
  en: {
    from: 'From',
    to: 'To',
    reference: 'Ref.',
    date: 'Date',
    effective: 'Effective from',
    revised: 'Last revised',
    status: 'Status',
    classification: 'Classification',
    statuses: { upcoming: 'Not yet in force', current: 'In force', superseded: 'Superseded', withdrawn: 'Withdrawn', expired: 'Expired', archived: 'Archived' },
    classifications: {
      unclassified: 'Unclassified',
      'restricted-admin': 'RESTRICTED (ADMIN)',
      'restricted-staff': 'RESTRICTED (STAFF)',
    },
    supersededBy: 'No longer in force. Superseded by: ',
    newerCircular: 'a later circular',
  },
  'zh-Hant-HK': {
    from: '由',
    to: '致',
    reference: '檔號',
    date: '日期',
    effective: '生效日期',
    revised: '修訂日期',
    status: '狀況',
    classification: '保密級別',
    statuses: { upcoming: '尚未生效', current: '現行', superseded: '已被取代', withdrawn: '已撤回', expired: '已失效', archived: '已存檔' },
    classifications: {
      unclassified: '非保密',
      'restricted-admin': '限閱（行政）',
      'restricted-staff': '限閱（人事）',
    },
    supersededBy: '不再有效，已由以下通告取代：',
    newerCircular: '較新的通告',
  },
  'zh-Hans': {
    from: '由',
    to: '致',
    reference: '档号',
    date: '日期',
    effective: '生效日期',
    revised: '修订日期',
    status: '状况',
    classification: '保密级别',
    statuses: { upcoming: '尚未生效', current: '现行', superseded: '已被取代', withdrawn: '已撤回', expired: '已失效', archived: '已存档' },
    classifications: {
      unclassified: '非保密',
      'restricted-admin': '限阅（行政）',
      'restricted-staff': '限阅（人事）',
    },
    supersededBy: '不再有效，已由以下通告取代：',
    newerCircular: '较新的通告',
  },
}
