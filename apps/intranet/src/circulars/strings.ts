import { catalogue } from '@clf/app-shell'

export const circularStrings = catalogue({ amendments: 'Amendments' }, { amendments: '修訂紀錄' }, { amendments: '修订纪录' })
