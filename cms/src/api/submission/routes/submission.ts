export default {
  type: 'content-api',
  routes: [
    { method: 'POST', path: '/submissions', handler: 'api::submission.submission.accept' },
    // The same right: who submits for readers is told what of it counts.
    { method: 'GET', path: '/submissions/acknowledgements', handler: 'api::submission.submission.acknowledged', config: { auth: { scope: ['api::submission.submission.accept'] } } },
  ],
}
