/** A certificate of 127.0.0.1, and of names, for an hour, signed by nobody but itself: written out as X.509 wants it. */
import { generateKeyPairSync, sign } from 'node:crypto'

const der = (tag: number, ...parts: Uint8Array[]): Buffer => {
  const body = Buffer.concat(parts)
  const length =
    body.length < 128
      ? [body.length]
      : body.length < 256
        ? [0x81, body.length]
        : [0x82, body.length >> 8, body.length & 255]
  return Buffer.concat([Buffer.from([tag, ...length]), body])
}
const all = (...parts: Uint8Array[]) => der(0x30, ...parts)
const hex = (text: string) => Buffer.from(text, 'hex')

/** Names of things, as ISO numbers them. */
const oid = {
  ecdsaWithSha256: der(0x06, hex('2a8648ce3d040302')),
  commonName: der(0x06, hex('550403')),
  otherNames: der(0x06, hex('551d11')),
}

const at = (ms: number) =>
  der(0x17, Buffer.from(`${new Date(ms).toISOString().replace(/[-:T]/g, '').slice(2, 14)}Z`))

export function madeCertificate(now: number, ...names: string[]): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = all(oid.ecdsaWithSha256)
  const name = all(der(0x31, all(oid.commonName, der(0x0c, Buffer.from('a test')))))
  const written = names.map((one) => der(0x82, Buffer.from(one)))
  const addresses = all(oid.otherNames, der(0x04, all(der(0x87, Buffer.from([127, 0, 0, 1])), ...written)))
  const body = all(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    algorithm,
    name,
    all(at(now - 3_600_000), at(now + 3_600_000)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, all(addresses)),
  )
  const seal = der(0x03, Buffer.from([0]), sign('sha256', body, privateKey))
  const text = all(body, algorithm, seal).toString('base64').replace(/.{64}/g, '$&\n')
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----\n`,
  }
}
