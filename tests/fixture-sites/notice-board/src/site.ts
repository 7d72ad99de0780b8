import { catalogue, type Site } from '@clf/app-shell'

export const words = catalogue(
  { site: 'Notice board', department: 'Demonstration Department', intro: 'Notices for all staff.', settings: 'Display settings', notice: 'Lift 2 is closed' },
  { site: '告示板', department: '示範部門', intro: '給全體員工的告示。', settings: '顯示設定', notice: '二號升降機暫停服務' },
  { site: '告示板', department: '示范部门', intro: '给全体员工的告示。', settings: '显示设定', notice: '二号升降机暂停服务' },
)

export const site: Site = {
  names: words,
  origin: 'https://board.example',
  sections: (lang) => [{ label: words[lang].settings, path: '/settings' }],
  pages: {},
  revised: '2026-11-23',
  demonstration: true,
  now: () => new Date('2026-11-23T01:00:00Z'),
}
