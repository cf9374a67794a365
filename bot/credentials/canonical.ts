/**
 * One form of a JSON-LD document that every program in the world makes alike (RDFC-1.0): what is hashed and signed. The only
 * file that knows `jsonld`. See https://www.w3.org/TR/rdf-canon/
 */
import jsonld from 'jsonld'
import { type Contexts, contexts as known } from './contexts'

/** A JSON object, such as a credential. */
export type Json = { [name: string]: unknown }

/** The document names a vocabulary that is not known here, so nobody here can say what it means. */
export class UnknownContext extends Error {}

/** Something in the document has no meaning in its vocabularies, so a signature could not cover it. */
export class NotCanonical extends Error {}

/** Its nameless things are too much alike to be told apart in a moment: the package stops by itself. */
export class TooIntricate extends Error {}

/**
 * @param contexts the vocabularies that may be named
 * @returns N-Quads, sorted, with a line break after each
 * @throws UnknownContext, NotCanonical, TooIntricate
 */
export async function canonical(document: Json, contexts: Contexts = known): Promise<string> {
  let unknown: string | undefined
  const documentLoader = async (address: string) => {
    const context = contexts.get(address)
    if (!context) unknown = address
    if (!context) throw new UnknownContext(address)
    return { contextUrl: null, documentUrl: address, document: context }
  }
  try {
    return await jsonld.canonize(document, { ...how, documentLoader })
  } catch (error) {
    // The package hides what its loader threw in an error of its own.
    if (unknown) throw new UnknownContext(unknown)
    const message = error instanceof Error ? error.message : String(error)
    throw /deep iterations/.test(message) ? new TooIntricate(message) : new NotCanonical(message)
  }
}

const how = { algorithm: 'RDFC-1.0', format: 'application/n-quads', safe: true, base: null } as const
