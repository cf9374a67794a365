/** Which addresses belong to the whole world, and not to a network that only this computer can see. */
import { BlockList, isIPv6 } from 'node:net'

/** Special addresses of IANA's registries, https://www.iana.org/assignments/iana-ipv4-special-registry/ and the one of IPv6. */
const special: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  // The metadata of one cloud, which stands among ordinary addresses.
  ['168.63.129.16', 32],
  // IPv6: Teredo and its neighbours, documentation, 6to4 (which hides an IPv4 address), documentation again.
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

const listOf = (networks: [string, number][]): BlockList => {
  const list = new BlockList()
  for (const [network, bits] of networks) list.addSubnet(network, bits, isIPv6(network) ? 'ipv6' : 'ipv4')
  return list
}

const blocked = listOf(special)
/** Nothing else of IPv6 is given to anybody in the world; so loopback, mapped and translated IPv4, unique local are out. */
const global6 = listOf([['2000::', 3]])

/** @param address an IP address, as a name was looked up to */
export const isPublicAddress = (address: string): boolean =>
  isIPv6(address)
    ? global6.check(address, 'ipv6') && !blocked.check(address, 'ipv6')
    : !blocked.check(address, 'ipv4')
