export default {
  type: 'content-api',
  routes: [{ method: 'GET', path: '/changes', handler: 'api::change.change.find' }],
}
