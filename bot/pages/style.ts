/**
 * How the server's pages look: the tokens of the mini-app that they use (a test holds them to `liff/style/tokens.css`), and
 * what every page has. A kind of page adds its own parts.
 */

const light = `color-scheme:light;--cotton:#f3f3ec;--card:#ffffff;--sunk:#e6e7dc;--hair:#d8d9cc;--edge:#6e6e69;
--ink:#1b1b24;--ink-soft:#45454f;--act:#22367a;--act-press:#182759;--on-act:#ffffff;--act-wash:#dde4f4;
--done:#0e5233;--on-done:#ffffff;--done-wash:#ddefe2;--turn:#f4b32e;--turn-ink:#5e3c00;--turn-wash:#fdefcb;
--people:#8a1c4a;--on-people:#ffffff;--people-wash:#f9e4eb;--stop:#1b1b24;--on-stop:#ffffff;
--lift:0 -1px 0 var(--hair), 0 -10px 24px -12px rgb(27 27 36 / 0.18);`

const dark = `color-scheme:dark;--cotton:#14151c;--card:#1f212b;--sunk:#2b2d3a;--hair:#343746;--edge:#9a9db0;
--ink:#f4f2e9;--ink-soft:#cfcdc4;--act:#b7c4f7;--act-press:#d3dcff;--on-act:#111737;--act-wash:#2a3357;
--done:#9ad9b3;--on-done:#07291a;--done-wash:#17382a;--turn:#f4b32e;--turn-ink:#ffd889;--turn-wash:#3b2d10;
--people:#f2b0c5;--on-people:#3c0a20;--people-wash:#43182b;--stop:#f4f2e9;--on-stop:#14151c;
--lift:0 -1px 0 var(--hair), 0 -10px 24px -12px rgb(0 0 0 / 0.6);`

const measures = `--face:"Noto Sans Thai Looped", "Sarabun", "Leelawadee UI", "Thonburi", sans-serif;
--t-body:1.25rem;--t-strong:1.375rem;--t-title:1.625rem;--t-page:2rem;--lh:1.65;--lh-title:1.6;
--w-plain:400;--w-strong:700;--s1:4px;--s2:8px;--s3:12px;--s4:16px;--s5:20px;--s6:24px;--s8:32px;--s12:48px;
--gutter:20px;--touch:56px;--touch-main:64px;--gap-touch:12px;--r-band:4px;--r-control:14px;--r-card:20px;
--r-round:999px;--focus:0 0 0 3px var(--card), 0 0 0 7px var(--ink);`

/** Every token by its name, as the pages have them: for the test that compares them. */
export const tokens = { light: light + measures, dark }

/** What every page of the server begins with. Nothing may be styled in an attribute: the policy of the page forbids it. */
export const ground = `:root{${light}${measures}}
@media (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
body{margin:0;font:var(--w-plain) var(--t-body)/var(--lh) var(--face);color:var(--ink);background:var(--cotton);
-webkit-text-size-adjust:100%;line-break:loose;overflow-wrap:anywhere}
p,h1,h2,ul,dl,dd{margin:0;padding:0}
p{text-wrap:pretty}
h1{font-size:var(--t-page);line-height:var(--lh-title);text-wrap:balance}
h2{font-size:var(--t-title);line-height:var(--lh-title)}
.soft{color:var(--ink-soft)}
.nb{display:inline-block}
.sign{display:block;flex:none}
.page{display:flex;flex-direction:column;min-height:100vh;min-height:100dvh;max-width:560px;margin:0 auto}
.top{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 var(--s3);padding:10px var(--gutter)}
.top b{display:flex;align-items:center;gap:var(--s3)}
.top a{display:flex;align-items:center;min-height:48px;color:var(--act);font-weight:var(--w-strong);text-decoration:none}
.top svg{flex:none}
.main{flex:1;display:flex;flex-direction:column;gap:var(--s4);padding:var(--s2) var(--gutter) var(--s6)}
.dock{position:sticky;bottom:0;display:flex;flex-direction:column;gap:var(--gap-touch);background:var(--card);
padding:var(--s3) var(--gutter) max(var(--s5), env(safe-area-inset-bottom));box-shadow:var(--lift)}
@media (min-width:561px){.dock{border-radius:var(--r-card) var(--r-card) 0 0}}
.btn{display:flex;align-items:center;justify-content:center;gap:var(--s3);width:100%;min-height:var(--touch-main);
padding:var(--s2) var(--s5);border:0;border-radius:var(--r-control);cursor:pointer;text-align:center;text-decoration:none;
font:var(--w-strong) var(--t-strong)/var(--lh-title) var(--face);background:var(--act);color:var(--on-act)}
.btn-side{background:var(--card);color:var(--act);box-shadow:inset 0 0 0 2px var(--act)}
.btn-people{background:var(--people);color:var(--on-people)}
:is(a,button,input,textarea,summary):focus-visible{outline:4px solid var(--ink);outline-offset:3px;border-radius:var(--r-band)}
.card{display:grid;gap:var(--s4);padding:var(--s5);border-radius:var(--r-card);background:var(--card)}`
