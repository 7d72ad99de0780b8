import { BookingForm } from './booking-form.tsx'
import { useElements } from './elements.ts'
import type words from './words.json'

export type Path = keyof typeof words
export type Page = (typeof words)[Path]

export function App({ path, page }: { path: Path; page: Page }) {
  useElements()
  return (
    <>
      <clf-header site-name={page.siteName} home-href={`/${path}/`} search-href={`/${path}/search`} path={`/${path}/`} />
      <clf-official-banner demonstration />
      <clf-navigation>
        <ul>
          <li>
            <a href={`/${path}/`} aria-current='page'>
              {page.booking}
            </a>
          </li>
          <li>
            <a href='#rooms'>{page.rooms}</a>
          </li>
        </ul>
      </clf-navigation>
      <main className='clf-page' id='content' tabIndex={-1}>
        <clf-error-summary>
          <ul>
            <li>
              <a href='#email'>{page.emailTaken}</a>
            </li>
            <li>
              <a href={`#${page.order[0]}`}>{page.dayPast}</a>
            </li>
          </ul>
        </clf-error-summary>
        <h1>{page.heading}</h1>
        <BookingForm page={page} />
        <Rooms page={page} />
        <clf-accordion>
          {page.questions.map(({ id, summary, answer }) => (
            <details key={id} id={id}>
              <summary>
                <h2>{summary}</h2>
              </summary>
              <p>{answer}</p>
            </details>
          ))}
        </clf-accordion>
        <clf-tabs label={page.hours}>
          <ul>
            {page.times.map(({ id, name }) => (
              <li key={id}>
                <a href={`#${id}`}>{name}</a>
              </li>
            ))}
          </ul>
          {page.times.map(({ id, name, text }) => (
            <section key={id} id={id}>
              <h2>{name}</h2>
              <p>{text}</p>
            </section>
          ))}
        </clf-tabs>
      </main>
      <clf-footer revised='2026-10-01' />
    </>
  )
}

function Rooms({ page }: { page: Page }) {
  return (
    <clf-table suppressHydrationWarning>
      <table id='rooms'>
        <caption>{page.caption}</caption>
        <thead>
          <tr>
            <th scope='col' data-sort='text'>
              {page.room}
            </th>
            <th scope='col' className='clf-numeric' data-sort='number'>
              {page.seats}
            </th>
          </tr>
        </thead>
        <tbody>
          {page.list.map(({ name, seats }) => (
            <tr key={name}>
              <th scope='row'>{name}</th>
              <td className='clf-numeric'>{seats}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </clf-table>
  )
}
