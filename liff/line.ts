/** LINE around the page, as far as the page needs it. main.tsx brings the real one, simulated.tsx its stand-in. */
export interface Line {
  /** LINE's word for who holds the phone; one hour old at most when fresh. Absent when nobody is signed in. */
  idToken(): string | undefined
  /** Closes the page, so that the chat shows again. */
  backToChat(): void
  /** Signs in anew and comes back to this very page. */
  signInAgain(): void
  /** Whether this LINE can ask whom to send something to. */
  canShare(): boolean
  /** Asks whom to send these messages to; false when the person turned back. Only LINE's own JSON goes in. */
  share(messages: object[]): Promise<boolean>
  /** Opens an address outside LINE, where files can be saved and printed. */
  openOutside(address: string): void
}
