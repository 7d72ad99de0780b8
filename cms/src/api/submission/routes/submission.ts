export default {
  type: 'content-api',
  routes: [{ method: 'POST', path: '/submissions', handler: 'api::submission.submission.accept' }],
}
