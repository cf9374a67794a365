/** LINE around the page, as far as the page needs it. main.tsx brings the real one, simulated.tsx its stand-in. */
export interface Line {
  /** LINE's word for who holds the phone; one hour old at most when fresh. Absent when nobody is signed in. */
  idToken(): string | undefined
  /** Closes the page, so that the chat shows again. */
  backToChat(): void
  /** Signs in anew and comes back to this very page. */
  signInAgain(): void
}
