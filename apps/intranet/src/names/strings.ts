import { catalogue } from '@clf/app-shell'

export const nameStrings = catalogue(
  { figures: '0 to 9', strokes: (count: number) => String(count), others: 'Others' },
  { figures: '數字', strokes: (count: number) => `${count}劃`, others: '其他' },
  { figures: '数字', strokes: (count: number) => `${count}画`, others: '其他' },
)
