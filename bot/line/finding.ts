/** What a rule of the gate reports. */

/** One thing that LINE would refuse. `mend` changes the message in place. */
export interface Finding {
  /** The field, as `messages[0].contents.body.contents[1].action.label`. */
  path: string
  why: string
  mend?: () => void
}
