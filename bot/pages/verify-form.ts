/** The page where anybody gives a badge to be checked: a file, dropped or chosen, or a link. A plain form. */
import type { Language } from '../../shared/person'
import { textsIn } from '../../shared/texts'
import type { Page } from './layout'
import { html, phrases } from './markup'
import { sign } from './sign'

/** Where everything about checking is, in this language. */
export const verifyAddress = (language: Language): string => `/verify?lang=${language}`

export function verifyForm(language: Language): Page {
  const texts = textsIn(language).verify
  const { ask } = texts
  return {
    language,
    title: texts.title,
    link: { href: verifyAddress(language === 'th' ? 'en' : 'th'), text: texts.inOther },
    style,
    isPrivate: false,
    main: html`<main class="main"><h1>${phrases(ask.heading)}</h1><p class="soft">${phrases(ask.intro)}</p>
<form id="check" class="card" method="post" action="${verifyAddress(language)}" enctype="multipart/form-data">
<div><label for="file">${ask.file}</label><p class="soft" id="file-hint">${phrases(ask.fileHint)}</p>
<input id="file" name="file" type="file" accept=".json,.png,.svg,application/json,application/vc+ld+json,image/png,image/svg+xml" aria-describedby="file-hint"></div>
<p class="or">${ask.or}</p>
<div><label for="link">${ask.link}</label><p class="soft" id="link-hint">${phrases(ask.linkHint)}</p>
<input id="link" name="link" type="text" inputmode="url" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="2000" placeholder="https://" aria-describedby="link-hint"></div>
</form><p class="soft">${ask.kept}</p></main>`,
    dock: html`<button class="btn" type="submit" form="check">${sign('file-search', 30)}${ask.button}</button>`,
  }
}

const style = `label{font-weight:var(--w-strong);font-size:var(--t-strong)}
input{width:100%;margin-top:var(--s2);font:var(--w-plain) var(--t-body)/var(--lh) var(--face);color:var(--ink);
background:var(--card);border-radius:var(--r-control)}
input[type=text]{min-height:var(--touch-main);padding:var(--s3) var(--s4);border:2px solid var(--edge)}
input::placeholder{color:var(--ink-soft);opacity:1}
input[type=file]{padding:var(--s6) var(--s4);border:3px dashed var(--edge);background:var(--cotton);cursor:pointer}
input::file-selector-button{display:block;min-height:var(--touch-main);margin:0 0 var(--s3);padding:var(--s2) var(--s5);
border:2px solid var(--act);border-radius:var(--r-control);background:var(--card);color:var(--act);cursor:pointer;
font:var(--w-strong) var(--t-strong)/var(--lh-title) var(--face)}
.or{display:flex;align-items:center;gap:var(--s4);color:var(--ink-soft)}
.or::before,.or::after{content:"";flex:1;height:2px;background:var(--hair)}`
