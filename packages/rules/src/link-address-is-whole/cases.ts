import type { Cases } from '../labels/cases.ts'

export const cases: Cases = {
  failed: {
    en: [
      'See the [guide](https://http://www.gov.hk/guide).',
      'See the [guide](https://www.gov.hk/guide,).',
      'See the [guide](https://www.gov.hk/guide。).',
      'Write to the [registry](mailto:registry).',
      'Call the [hotline](tel:hotline).',
      'See the [draft](https://localhost:1337/admin/content).',
      'See the [rules](https://192.168.10.5/rules).',
      'See the [page](https://www.example.com/page).',
      'Write to the [registry](mailto:registry@dpo.gov.hk,info@dpo.gov.hk.).',
    ],
    tc: ['參閱[指引](https://www.gov.hk/guide，)。', '參閱[指引](https://https://www.gov.hk/guide)。', '電郵至[登記處](mailto:登記處)。', '參閱[網頁](http://127.0.0.1/a)。'],
    sc: ['参阅[指引](https://www.gov.hk/guide，)。', '参阅[指引](https://https://www.gov.hk/guide)。', '电邮至[登记处](mailto:登记处)。'],
  },
  passed: {
    en: [
      'See the [guide](https://www.gov.hk/en/guide.html).',
      'Write to the [registry](mailto:registry@dpo.gov.hk).',
      'Call [2810 2345](tel:+85228102345).',
      'See the [map](https://www.map.gov.hk/gm/map/s/m/1,2).',
      'See [leave rules](clf:guideline/leave-rules).',
      'See the [archive](https://web.archive.org/web/2006/http://www.ogcio.gov.hk/).',
      'Use the [form](/forms/form-8a).',
      'See [Rule 5](https://www.elegislation.gov.hk/hk/cap486!en?pmc=0#s5).',
      'Write to the [registry](mailto:registry@dpo.gov.hk?subject=Leave).',
    ],
    tc: ['參閱[指引](https://www.gov.hk/tc/guide.html)。', '致電[2810 2345](tel:28102345)。', '參閱[條例](https://www.elegislation.gov.hk/hk/cap486!zh-Hant-HK)。'],
    sc: ['参阅[指引](https://www.gov.hk/sc/guide.html)。', '致电[2810 2345](tel:28102345)。', '参阅[维基](https://zh.wikipedia.org/wiki/香港_(消歧义))。'],
  },
}
