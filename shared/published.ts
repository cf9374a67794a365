/** What publishing a course did; spoken between the office's door, its commands and the store. */
export interface Published {
  what: 'added' | 'new-edition' | 'corrected' | 'unchanged'
  edition: number
  /** 1 for a new edition, one more with each correction. */
  revision: number
  /** Paths of the fields that changed, for `corrected`. */
  changes: string[]
}
