/**
 * The look of the report. All colours are custom properties: those of the reader's system in a file, those of the theme in VS Code, and those
 * of the system's high contrast where it is on. Nothing but these few properties knows in which of them the page is shown.
 */
const COLOURS = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1f2429; --quiet: #57606a; --rule: #dde2e7; --grid: #e6eaee; --panel: #f5f7f9;
  --link: #0a5bab; --focus: #0a5bab; --good: #1a7040; --warning: #935c00; --bad: #b42318; --bar: #5b86b4; --edge: #2f5f92;
  --font: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  --code: ui-monospace, "Cascadia Code", "SF Mono", Menlo, Consolas, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15181b; --ink: #e4e7ea; --quiet: #a3abb3; --rule: #333a41; --grid: #2a3036; --panel: #1d2125;
    --link: #82b7f3; --focus: #82b7f3; --good: #6ecb92; --warning: #e5b45c; --bad: #f2958b; --bar: #5c86b3; --edge: #9cc3ec;
  }
}
[data-vscode-theme-kind] {
  --paper: var(--vscode-editor-background); --ink: var(--vscode-editor-foreground); --quiet: color-mix(in srgb, var(--ink) 78%, var(--paper));
  --rule: color-mix(in srgb, var(--ink) 20%, var(--paper)); --grid: color-mix(in srgb, var(--ink) 13%, var(--paper)); --panel: color-mix(in srgb, var(--ink) 5%, var(--paper));
  --link: var(--vscode-textLink-foreground); --focus: var(--vscode-focusBorder);
  --good: var(--vscode-testing-iconPassed, var(--ink)); --warning: var(--vscode-editorWarning-foreground, var(--ink)); --bad: var(--vscode-editorError-foreground, var(--ink));
  --bar: color-mix(in srgb, var(--vscode-charts-blue, var(--link)) 70%, var(--paper)); --edge: color-mix(in srgb, var(--vscode-charts-blue, var(--link)) 50%, var(--ink));
  --font: var(--vscode-font-family); --code: var(--vscode-editor-font-family);
}
[data-vscode-theme-kind^="vscode-high-contrast"] {
  --quiet: var(--ink); --rule: var(--vscode-contrastBorder, var(--ink)); --grid: color-mix(in srgb, var(--ink) 35%, var(--paper)); --panel: var(--paper);
  --bar: var(--ink); --edge: var(--ink); --good: var(--ink); --warning: var(--ink); --bad: var(--ink);
}
@media (forced-colors: active) {
  :root {
    --paper: Canvas; --ink: CanvasText; --quiet: CanvasText; --rule: CanvasText; --grid: color-mix(in srgb, CanvasText 40%, Canvas); --panel: Canvas;
    --link: LinkText; --focus: Highlight; --good: CanvasText; --warning: CanvasText; --bad: CanvasText; --bar: CanvasText; --edge: CanvasText;
  }
}`;

const TEXT = `
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; padding: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 var(--font); overflow-wrap: break-word; }
body[data-vscode-theme-kind] { padding: 0; font-size: max(14px, var(--vscode-font-size)); }
main { max-width: 68em; margin: 0 auto; padding: clamp(1.25em, 4vw, 3.5em) clamp(1em, 5vw, 4em) 5em; }
h1, h2, h3, h4, p, ul, table { margin: 0; }
h1 { color: var(--quiet); font-size: .8125em; font-weight: 600; letter-spacing: .06em; line-height: 1.5; text-transform: uppercase; }
h2 { margin-top: .35em; font-size: clamp(1.5em, 1.2em + 1.4vw, 2.125em); font-weight: 650; letter-spacing: -.015em; line-height: 1.2; }
h3 { font-size: 1.3125em; font-weight: 650; letter-spacing: -.01em; line-height: 1.3; }
h4 { display: flex; align-items: center; gap: .45em; margin-top: 1.6em; font-size: 1em; font-weight: 650; }
p { max-width: 68ch; }
strong { font-weight: 650; }
a { color: var(--link); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
q { quotes: "\\201c" "\\201d"; }
.quiet { color: var(--quiet); }
.value { overflow-wrap: anywhere; }
.value, .rule, code { font-family: var(--code); font-size: .9em; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.headline { max-width: 46ch; margin-top: .7em; font-size: clamp(1.0625em, 1em + .5vw, 1.3125em); line-height: 1.45; text-wrap: pretty; }
article + article, .overview + article { margin-top: 5em; padding-top: 3em; border-top: 1px solid var(--rule); }
.overview { margin-top: 1em; }
.policies tbody th { width: 24%; overflow-wrap: anywhere; }
.policies td[data-title] { white-space: nowrap; }
section[id] { margin-top: 3.5em; scroll-margin-top: 1.5em; }
section > p, section > table, section > ul { margin-top: 1em; }
.line { padding: 0; border: 0; background: none; color: var(--quiet); font: inherit; font-size: .875em; white-space: nowrap; }
button { padding: 0; border: 0; background: none; color: var(--link); cursor: pointer; font-size: inherit; text-align: start; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .18em; }
button.line { color: var(--link); }
button:hover { text-decoration-thickness: 2px; }
.tags { color: var(--quiet); font-size: .875em; }
.note { margin-top: .25em; font-size: .9375em; line-height: 1.5; }
.note .mark { margin-right: .1em; }
nav ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.25em, 1fr)); gap: 1px; margin-top: 2em; padding: 1px; background: var(--rule); border-radius: 8px; overflow: hidden; list-style: none; }
nav li { background: var(--paper); }
nav a { display: block; height: 100%; padding: .7em 1em .75em; color: inherit; line-height: 1.35; text-decoration: none; }
nav a:hover { background: var(--panel); text-decoration: underline; }
nav a:focus-visible { outline-offset: -3px; }
nav span { display: block; color: var(--quiet); font-size: .8125em; }
nav strong { font-size: 1em; }`;

const TABLES = `
table { width: 100%; border-collapse: collapse; line-height: 1.5; }
caption { max-width: 68ch; padding-bottom: .6em; color: var(--quiet); font-size: .9375em; text-align: start; }
th, td { padding: .6em 1.25em .6em 0; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
thead th { padding-top: .3em; padding-bottom: .3em; color: var(--quiet); font-size: .875em; font-weight: 500; vertical-align: bottom; }
tbody th { font-weight: 500; }
.group th { padding-top: 1.5em; font-weight: 650; }
th.drawn, td.drawn { position: relative; width: 46%; padding: 0; }
.lane { position: absolute; inset: 0; overflow: visible; }
.timeline thead { position: sticky; top: 0; z-index: 1; background: var(--paper); }
.axis { display: block; overflow: visible; }
.axis text { fill: var(--quiet); font-size: 12px; font-family: var(--font); }
.timeline tbody th { width: 16%; }
.timeline .drawn { width: 44%; }
.probes tbody th { width: 40%; }
.probes td:nth-child(2) { white-space: nowrap; }
.versions tbody th { width: 19%; }
.channels tbody th { width: 24%; }
.channels td:last-child { width: 30%; }
.coverage tbody th { width: 24%; font-family: var(--code); font-size: .875em; font-weight: 400; }
.coverage td:nth-child(2) { width: 34%; }
@media (max-width: 44em) {
  thead { display: block; }
  thead th:not(.drawn) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  thead th.drawn { display: block; width: 100%; border: 0; }
  thead tr { display: block; }
  table, caption, tbody, tbody tr, tbody th, tbody td { display: block; width: auto; }
  td[data-title]::before { content: attr(data-title) ": "; color: var(--quiet); }
  tbody tr { padding: .7em 0; border-bottom: 1px solid var(--rule); }
  tbody th, tbody td { padding: 0; border: 0; }
  tbody .group { padding-top: 1.4em; }
  .group th { padding: 0; }
  .policies tbody th, .timeline tbody th, .timeline .drawn, .versions tbody th, .coverage tbody th, .coverage td:nth-child(2), .probes tbody th, .channels tbody th, .channels td:last-child, td.drawn { width: auto; }
  td.drawn { height: 26px; margin-top: .3em; }
  .axis .minor { display: none; }
}`;

const DRAWINGS = `
.mark { display: inline-block; width: 1em; height: 1em; vertical-align: -.125em; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; flex: none; }
.mark .filled { fill: currentColor; stroke: none; }
.mark.good { color: var(--good); }
.mark.bad, .mark.error { color: var(--bad); }
.mark.partly, .mark.warning { color: var(--warning); }
.mark.none, .mark.hint { color: var(--quiet); }
.mark.information { color: var(--link); }
.state { white-space: nowrap; font-weight: 500; }
.grid { stroke: var(--grid); stroke-width: 1; }
.bar { fill: var(--bar); }
.bar.hollow, .bar.cadence { fill: var(--paper); stroke: var(--edge); stroke-width: 1.5; }
.bar.cadence { stroke-dasharray: 5 4; }
.bar.doubtful { fill: none; stroke: var(--bad); stroke-width: 1.75; stroke-dasharray: 2 3; }
.least { fill: var(--edge); }
.end { fill: var(--paper); stroke: var(--edge); stroke-width: 2; }
.end.doubtful { stroke: var(--bad); }
.sign { fill: none; stroke: var(--bad); stroke-width: 1.75; stroke-linecap: round; }
.bar.unsupported { fill: var(--paper); stroke: var(--quiet); stroke-width: 1.25; stroke-dasharray: 3 3; }
.bar.unknown, .bar.empty { fill: var(--paper); stroke: var(--warning); stroke-width: 1.25; }
.now { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 1 3; stroke-linecap: round; }
.findings { padding: 0; list-style: none; }
.findings { margin-top: .4em; }
.findings li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .2em 2em; padding: .8em 0; border-bottom: 1px solid var(--rule); }
.where { font-size: .9375em; text-align: end; }
details { grid-column: 1; }
@media (max-width: 44em) { .findings li { grid-template-columns: minmax(0, 1fr); } .where { text-align: start; } }
summary { width: fit-content; color: var(--quiet); cursor: pointer; font-size: .9375em; }
details p { margin: .2em 0 .4em 1.1em; color: var(--quiet); font-size: .9375em; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print { main { max-width: none; padding: 0; } nav { display: none; } tr, li { break-inside: avoid; } }`;

export const STYLES = [COLOURS, TEXT, TABLES, DRAWINGS].join('').replace(/\n */g, '\n').trim();
