export default {
  config: {
    locales: ['zh', 'zh-Hans'],
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap() {},
}
