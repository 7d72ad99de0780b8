import { catalogue, type Site } from '@clf/app-shell'

export const words = catalogue(
  { site: 'Notice board', department: 'Demonstration Department', intro: 'Notices for all staff.', settings: 'Display settings', all: 'All notices', search: 'Words in the title', place: 'Building' },
  { site: '告示板', department: '示範部門', intro: '給全體員工的告示。', settings: '顯示設定', all: '所有告示', search: '標題內的字詞', place: '樓宇' },
  { site: '告示板', department: '示范部门', intro: '给全体员工的告示。', settings: '显示设定', all: '所有告示', search: '标题内的字词', place: '楼宇' },
)

export const site: Site = {
  names: words,
  origin: 'https://board.example',
  sections: (lang) => [{ label: words[lang].all, path: '/notices' }, { label: words[lang].settings, path: '/settings' }],
  pages: {},
  revised: '2026-11-23',
  demonstration: true,
  now: () => new Date('2026-11-23T01:00:00Z'),
}
