/** The page that checks a badge or credential from anywhere, in English. */
import type { verify as form } from '../th/verify'

const line = (title: string, say: string) => ({ title, say })

const rows: typeof form.rows = {
  signature: {
    good: line('Nobody changed it', 'The digital signature fits\nevery word of it.'),
    bad: line('The signature does not fit', 'It was changed after signing,\nor somebody else signed it.'),
    unsigned: line('There is no signature', 'So nobody vouches\nfor what it says.'),
    uncovered: line('Some of it was never signed', 'Somebody may have\nadded it later.'),
    over: line('The signature has ended', 'Its issuer let it count\nuntil a certain day only.'),
    unsupported: line('Signature', 'Of a kind we do not support.'),
    'other-suite': line('Signature', 'Made in a way\nwe do not support.'),
    'other-words': line('Contents', 'Written in words\nwe cannot read safely.'),
    'too-intricate': line('Contents', 'More intricate\nthan we can check.'),
    vocabulary: line('Contents', 'Written in a vocabulary\nwe do not know.'),
    unknown: line('Signature not checked yet', 'That takes a key\nfrom its issuer.'),
  },
  issuer: {
    good: line('The issuer is real', 'Confirmed by its own site.'),
    bad: line('Issuer', 'Not the one that is named.'),
    'self-named': line('Nobody knows the issuer', 'It names itself: no site\nand no body confirms it.'),
    'not-theirs': line('Not the issuer’s signature', 'The named issuer\ndoes not use this key.'),
    unreachable: line(
      'The issuer does not answer',
      'Its site is silent now,\nor has nothing there any more.',
    ),
    'other-kind': line('Issuer', 'Identified in a way\nwe do not support.'),
    unsupported: line('Issuer', 'Cannot be checked from here.'),
    unknown: line('Issuer', 'Cannot be checked from here.'),
  },
  expiry: {
    good: line('It has not expired', 'It has no end.'),
    bad: line('It has expired', 'Please ask the issuer.'),
    over: line('It has expired', 'The issuer set a day.'),
    'not-begun': line('It does not count yet', 'The issuer set a day.'),
    unreadable: line('Expiry', 'Written in a way\nwe cannot read.'),
    unsupported: line('Expiry', 'Cannot be checked from here.'),
    unknown: line('Expiry', 'The signature\ncomes first.'),
  },
  revocation: {
    good: line('It was not taken back', 'Checked with the issuer’s list\njust now.'),
    bad: line('It no longer counts', 'The issuer can tell why.'),
    'none-kept': line('It was not taken back', 'The issuer keeps no list\nof what it takes back.'),
    revoked: line('It was taken back', 'The issuer can tell why.'),
    suspended: line('It is on hold', 'The issuer can tell\nuntil when.'),
    'other-kind': line('Status', 'The issuer tells it in a way\nwe do not support.'),
    unreachable: line('Status not known now', 'The issuer’s list\ncannot be read.'),
    unsupported: line('Status', 'Please ask the issuer.'),
    unknown: line('Status', 'The signature\ncomes first.'),
  },
}

const heads: typeof form.heads = {
  genuine: line('This badge\nis genuine', ''),
  'no-badge': line(
    'A signed document,\nnot a badge',
    'Nobody changed it.\nIt does not say that anybody\nfinished a course.',
  ),
  'self-named': line(
    'Unchanged, but nobody\nknows the issuer',
    'Anybody can make one like it.\nPlease ask whoever sent it\nwho issued it.',
  ),
  revoked: line('This badge\nwas taken back', 'Please do not\nrely on it.'),
  suspended: line('This badge\nis on hold', 'The issuer may let it\ncount again later.'),
  expired: line('This badge\nhas expired', 'It was genuine, and its day\nis over now.'),
  'not-begun': line('This badge\ndoes not count yet', 'Its issuer did sign it,\nfor a later day.'),
  changed: line(
    'This is not\nwhat was signed',
    'Please do not rely on it.\nAsk its owner for the file again,\nor ask the issuer.',
  ),
  unsigned: line(
    'This badge\nis not signed',
    'Anybody can write one.\nAsk its owner for the file\nas the issuer signed it.',
  ),
  'not-by-issuer': line('The named issuer\ndid not sign this', 'Please do not rely on it.\nAsk the issuer.'),
  unsupported: line('We cannot read\nthis kind of badge', 'That does not mean\nit is false.'),
  unknown: line(
    'We cannot tell\njust now',
    'The issuer could not be asked.\nThat does not mean it is false.\nPlease try again later.',
  ),
  jwt: line(
    'We cannot read\nthis kind of badge',
    'It is signed as a JWT,\nwhich we do not support.\nThat does not mean\nit is false.',
  ),
  'old-badge': line(
    'We cannot read\nthis kind of badge',
    'It is of an earlier kind\n(Open Badges 2).\nThat does not mean\nit is false.',
  ),
  presentation: line(
    'We cannot read\nthis kind of file',
    'It holds credentials\nwithin another file.\nPlease send a credential\nby itself.',
  ),
  'bare-picture': line(
    'No credential\nin this picture',
    'Chats and albums often\ntake it out of a picture.\nAsk the badge’s owner for\nthe link or the .json file.',
  ),
  'not-a-credential': line(
    'This is not\na credential',
    'We read it\nand found none.\nTry the .json file, or the picture\nas the issuer made it.',
  ),
  'too-large': line(
    'This file\nis too large',
    'A credential is small.\nWe take up to 5 MB.\nTry the .json file.',
  ),
  'no-link': line('No link\nand no file yet', 'Choose a file, or paste a link\nthat begins with https://'),
  'bare-page': line('This page names\nno credential', 'Look for a .json file there\nand send us that.'),
  refused: line(
    'We cannot open\nthis link',
    'We open public sites\nthat begin with https:// only.\nTry sending the file.',
  ),
  missing: line(
    'Nothing is\nat this link',
    'Its owner may have\nstopped sharing it.\nPlease ask for a new link.',
  ),
  unreachable: line(
    'This link does not\nopen just now',
    'Its site does not answer.\nTry again later,\nor send the file.',
  ),
}

export const verify: typeof form = {
  title: 'Check a badge',
  another: 'Another',
  inOther: 'ไทย',
  ask: {
    heading: 'Is this badge\ngenuine?',
    intro: 'Send a file or a link\nand we check it now,\nwhoever issued it.',
    file: 'A credential, or the picture of a badge',
    fileHint: 'A file .json, .png or .svg.\nYou can drop it into the frame.',
    or: 'or',
    link: 'The badge’s link',
    linkHint: 'Copy it from the chat\nand paste it here.',
    button: 'Check it',
    kept: 'We keep nothing of it.',
  },
  heads,
  rows,
  checks: 'What was checked',
  awardedTo: ({ name }) => `Awarded to ${name}`,
  about: ({ title }) => `For ${title}`,
  by: ({ issuer, host }) => `${issuer},\nconfirmed by ${host}`,
  until: ({ date }) => `It counts until ${date}.`,
  from: ({ date }) => `It counts from ${date} on.`,
  seeBadge: 'See this badge',
  askIssuer: 'Ask the issuer',
  askOffice: 'Ask our office',
  again: 'Try again',
}
