export default {
  type: 'content-api',
  routes: [{ method: 'POST', path: '/imports/circular', handler: 'api::import.import.circular' }],
}
