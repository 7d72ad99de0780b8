import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    whole: [
      { around: { sourceHash: 'b' }, tc: '新內容。', sc: { body: '旧内容。', translation: { state: 'converted', sourceHash: 'a', converter: 'opencc' } } },
      { around: { sourceHash: 'b' }, tc: '新內容。', sc: { body: '旧内容。', translation: { state: 'reviewed', sourceHash: 'a', converter: null } } },
      { around: { sourceHash: 'c' }, en: 'Words.', tc: '新內容。', sc: { body: '旧内容。', translation: { state: 'converted', sourceHash: 'a', converter: 'opencc' } } },
      { around: { sourceHash: 'd' }, tc: '內容。', en: { body: 'Words.', translation: { state: 'reviewed', sourceHash: 'c', converter: null } } },
      { kind: 'guideline', around: { sourceHash: 'd' }, tc: '內容。', sc: { body: '内容。', translation: { state: 'reviewed', sourceHash: 'c', converter: null } } },
    ],
  },
  passed: {
    whole: [
      { around: { sourceHash: 'a' }, tc: '內容。', sc: { body: '内容。', translation: { state: 'converted', sourceHash: 'a', converter: 'opencc' } } },
      { around: { sourceHash: 'a' }, tc: '內容。', sc: { body: '内容。', translation: { state: 'reviewed', sourceHash: 'a', converter: 'opencc' } } },
      { around: { sourceHash: 'b' }, tc: '內容。', sc: { body: '内容。', translation: { state: 'authored', sourceHash: null, converter: null } } },
      { tc: '內容。', sc: '内容。' },
      { around: { sourceHash: 'b' }, en: 'Words.' },
      { around: { sourceHash: 'b' }, tc: '內容。', sc: { body: '内容。', translation: { state: 'authored', sourceHash: 'a', converter: null } } },
    ],
  },
  cantTell: {
    whole: [
      { tc: '內容。', sc: { body: '内容。', translation: { state: 'converted', sourceHash: 'a', converter: 'opencc' } } },
      { around: { sourceHash: 'a' }, tc: '內容。', sc: { body: '内容。', translation: { state: 'converted', sourceHash: null, converter: 'opencc' } } },
      { around: { sourceHash: 'a' }, tc: '內容。', sc: { body: '内容。', translation: { state: 'reviewed', sourceHash: null, converter: null } } },
    ],
  },
}
