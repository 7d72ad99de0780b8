import type { LanguageTag } from '@clf/text'
import type { Catalogue } from './language/catalogue.ts'
import type { SignInSettings } from './sign-in/settings.ts'

/** What one site puts into the shell: its names, its sections and where its own pages are. */
export interface Site {
  names: Catalogue<SiteNames>
  /** Public origin for canonical addresses and for posts, without a slash at the end. */
  origin: string
  /** Sections of the main navigation, after the home page. */
  sections(lang: LanguageTag): readonly Section[]
  /** Paths, without the language, of pages the furniture links to. A link is left out when the site has no such page. */
  pages: SitePages
  /** Paths, without the language, of pages that take a form by POST and answer with themselves. Every other page is read only. */
  posts?: readonly string[]
  /** Date of the site's own words, `2026-11-23`: the footer of a page that shows no document. */
  revised: string
  /** Address of the government portal. */
  portal?: string
  /** True for a site that is not of the Government. */
  demonstration?: boolean
  /**
   * Name of all that pages are made of as it is now: what is published, and what the day makes of it. Pages are kept under it until it is another
   * one. Undefined, or without it, every page is made for each request. It is asked for at each request, so it has to be at hand.
   */
  contentVersion?(): string | undefined
  /** Every address of the site that may be found, for `/sitemap.xml`. Without it there is none. */
  addresses?(): Promise<readonly SiteAddress[]>
  /**
   * What everybody must know now, in the language of the page and the most urgent first: it stands at the head of every page, error pages too.
   * What throws `ContentUnavailable` says nothing.
   */
  emergencies?(locals: App.Locals): Promise<readonly SiteEmergency[]>
  /** How readers sign in; without it nobody does. */
  signIn?: SignInSettings | null
  /** What the health answer says besides `status` and `version`. */
  health?(): Promise<Record<string, string>>
  /** The moment pages are read at; the clock of the machine by default. */
  now?(): Date
}

export interface SiteNames {
  site: string
  department: string
}

export interface Section {
  label: string
  /** Path without the language, `/circulars`. */
  path: string
}

/** A message at the head of every page. */
export interface SiteEmergency {
  message: string
  /** Null where the message says all. */
  details: string | null
}

/** A page as search engines are told of it. */
export interface SiteAddress {
  /** Path without the language: `/circulars`, and the empty text for the home page. */
  path: string
  /** Languages the page is written in; all three by default. */
  languages?: readonly LanguageTag[]
  /** Date of its last change, `2026-10-01`. */
  revised?: string
}

interface SitePages {
  search?: string
  siteMap?: string
  contact?: string
  notices?: string
  privacy?: string
  accessibility?: string
  feedback?: string
  accessibilityProblem?: string
}
