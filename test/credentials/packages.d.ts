/** The little of the verifiers that tests ask; none of them brings types. */
declare module '@digitalbazaar/vc' {
  export function verifyCredential(
    asked: object,
  ): Promise<{ verified: boolean; error?: unknown; statusResult?: { verified: boolean } }>
}
declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { cryptosuite: unknown })
  }
}
declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: unknown
}
declare module '@digitalcredentials/vc-bitstring-status-list' {
  export function checkStatus(asked: object): Promise<{ verified: boolean; error?: unknown }>
}
