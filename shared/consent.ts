/** The consent "to learn": its version and who still has to be asked. Its words are in `texts/th/welcome.ts`. */
import type { Person } from './person'

/** Raised whenever the words of the consent change in meaning; everyone is then asked again. */
export const consentVersion = 1

/** Raised whenever the words of the consent "to be phoned" change in meaning. They are in `texts/th/phone.ts`. */
export const phoneConsentVersion = 1

/** For how long things are kept after the person was last here, in years, as the consent says. */
export const keptYears = 3

/** Whether the consent that stands is the one we ask for today. */
export const hasConsent = (person: Pick<Person, 'consent'>): boolean =>
  person.consent !== undefined && person.consent >= consentVersion
